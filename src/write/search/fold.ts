/**
 * One character for all that search takes for the same: full-width forms are half-width ones, capitals are small. Each code unit
 * stays one, so that positions in the index are positions in the text. `assets/search-index.js` does the same to what is looked for.
 */
export function fold(unit: number): number {
  const narrow = unit === WIDE_SPACE ? SPACE : unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  const small = String.fromCharCode(narrow).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : narrow;
}

const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
