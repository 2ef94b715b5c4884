/** From the codes of these characters, 1 for the first, to the characters: what text that is copied or read aloud is (ISO 32000-1, 9.10.3). */
export function toUnicode(characters: readonly string[]): string {
  const ranges: string[] = [];
  for (let first = 1; first <= characters.length; ) {
    // The codes of a range differ in their last byte alone.
    const last = Math.min(characters.length, first | 0xff);
    const range = characters.slice(first - 1, last).map((character) => `<${utf16(character)}>`);
    ranges.push(`<${hex(first)}> <${hex(last)}> [${range.join('')}]`);
    first = last + 1;
  }
  return cmap('/Ordering (UCS)', 'Adobe-Identity-UCS', 2, blocks('bfrange', ranges));
}

/** The name of the map from codes to CIDs. */
export const CODES = 'Chengwen-Codes';

/** From codes, 1 for the first, to these CIDs (ISO 32000-1, 9.7.5). */
export function codesToCids(cids: readonly number[]): string {
  const lines = cids.map((cid, index) => `<${hex(index + 1)}> ${cid}`);
  return cmap('/Ordering (Identity)', CODES, 1, blocks('cidchar', lines));
}

/** A map holds at most a hundred lines at once (Adobe Technical Note 5014). */
function blocks(name: string, lines: readonly string[]): string {
  let text = '';
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    text += `${block.length} begin${name}\n${block.join('\n')}\nend${name}\n`;
  }
  return text;
}

function cmap(ordering: string, name: string, type: number, lines: string): string {
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) ${ordering} /Supplement 0 >> def
/CMapName /${name} def
/CMapType ${type} def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${lines}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A code as four hexadecimal digits. */
export function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(character: string): string {
  const first = hex(character.charCodeAt(0));
  return character.length === 1 ? first : first + hex(character.charCodeAt(1));
}
