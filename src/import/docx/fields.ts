import { child, toggle, type XmlElement } from '../../word/xml-element.ts';

/** The fields that are open at a place of a paragraph, the innermost last (ECMA-376 Part 1, 17.16). */
export interface Field {
  code: string;
  showsResult: boolean;
}

/** What a field that has just begun, or has ended without a result, shows by its code alone. */
export interface FieldEnd {
  characters: string;
  /** Where it leads out of the file. */
  address?: string;
  /** It shows something that its code does not tell. */
  isLost?: boolean;
}

/** Takes a step of a field: its begin, the end of its code, or its end. */
export function stepField(step: XmlElement, fields: Field[]): FieldEnd {
  const type = step.attributes.get('w:fldCharType');
  if (type === 'begin') {
    if (fields.length < DEEPEST) fields.push({ code: '', showsResult: false });
    return { characters: checkBoxOf(step) };
  }
  const open = fields.at(-1);
  if (type === 'separate' && open) {
    open.showsResult = true;
    return { characters: '', ...addressOf(open.code) };
  }
  if (type !== 'end') return { characters: '' };
  fields.pop();
  return open && !open.showsResult ? shownBy(open.code) : { characters: '' };
}

/** Whether the characters of a place are the number of a page, which is made anew. */
export function isInPageField(fields: readonly Field[]): boolean {
  return fields.some(({ code, showsResult }) => showsResult && isPageCode(code));
}

export function isPageCode(code = ''): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
}

const DEEPEST = 32;

function checkBoxOf(begin: XmlElement): string {
  const box = child(child(begin, 'w:ffData'), 'w:checkBox');
  if (!box) return '';
  return (toggle(box, 'w:checked') ?? toggle(box, 'w:default')) ? '☑' : '□';
}

function addressOf(code: string): { address?: string } {
  const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1];
  return address === undefined ? {} : { address };
}

/** A character in a circle is one set over another: `EQ \o\ac(○,3)`. */
function shownBy(code: string): FieldEnd {
  if (!/^\s*EQ\b/i.test(code)) return { characters: '', ...addressOf(code) };
  const over = /^\s*EQ\s*\\o\s*(?:\\a[clr]\s*)?\(([^,，()\\]{1,4})[,，]\s*([^,，()\\]{1,4})\)\s*$/i.exec(
    code,
  );
  if (!over) return { characters: '', isLost: true };
  const number = Number(over[2]);
  const isCircled = /^[○〇◯]$/u.test(over[1]!.trim()) && number >= 1 && number <= 20;
  return { characters: isCircled ? String.fromCodePoint(0x2460 + number - 1) : over[2]!.trim() };
}
