/**
 * The character of a `w:sym`. Symbol faces keep theirs where Unicode has none (U+F0xx); of those, the boxes and ticks that
 * offices use are known, and any other is shown as the mark for what cannot be shown.
 */
export function symbolOf(code: string | undefined, font = ''): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!(point > 0 && point < 0x110000)) return '';
  if (point < 0xe000 || point > 0xf8ff)
    return point >= 0x20 && point < 0xd800 ? String.fromCodePoint(point) : '';
  return (/wingdings\s*2/i.test(font) ? WINGDINGS_2 : WINGDINGS)[point & 0xff] ?? '\ufffd';
}

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  161: '○',
  168: '□',
  171: '★',
  224: '→',
  251: '×',
  252: '√',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '×',
  80: '√',
  81: '☒',
  82: '☑',
  163: '□',
};
