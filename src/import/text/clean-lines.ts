import { INVISIBLE, LONE_SPACE, WIDE_GAP } from '../characters.ts';
import {
  joined,
  part,
  placeAt,
  replaced,
  type SourceText,
  sourceText,
  trimmed,
  without,
} from '../source-text.ts';
import type { Finding } from '../types.ts';

/** A line of a text; an empty one parts paragraphs. */
export interface Line {
  text: SourceText;
  /** Begins with room for two characters, as paragraphs do. */
  indented: boolean;
}

/**
 * The lines of a text without what is no part of the circular: marks of Markdown that a program put there, characters that
 * nobody sees, and the spaces that PDFs have between ideographs and digits.
 */
export function cleanLines(text: string, findings: Finding[]): Line[] {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line, index) => sourceText(line, { line: index + 1, column: 1 }));
  const visible = lines.map((line) => withoutInvisible(line, findings));
  return visible.map((line, index) => {
    const indented = /^(?:\u3000{2}| {2,}|\t)/u.test(line.text);
    if (isRow(visible, index)) return { text: closed(line), indented };
    const plain = withoutMarkdown(trimmed(line), findings);
    return { text: closed(replaced(plain, /\t+/g, '\u3000')), indented };
  });
}

/** Tabs part the cells of a table where lines beside each other have as many of them; else they only move what follows. */
function isRow(lines: readonly SourceText[], index: number): boolean {
  const tabs = tabsIn(lines[index]!);
  if (tabs === 0) return false;
  const alike = [index - 1, index, index + 1].filter((at) => lines[at] && tabsIn(lines[at]) === tabs);
  return alike.length > 1 && alike.some((at) => /\S\t/.test(lines[at]!.text));
}

function tabsIn({ text }: SourceText): number {
  return text.split('\t').length - 1;
}

function withoutInvisible(line: SourceText, findings: Finding[]): SourceText {
  const first = line.text.search(INVISIBLE);
  if (first === -1) return line;
  findings.push({
    kind: 'dropped',
    place: placeAt(line, first),
    subject: '不可见字符',
    text: '略去看不见的字符（控制字符、零宽字符）',
  });
  return without(line, INVISIBLE);
}

/** The subject of what is said of marks: they are no words. */
export const MARKDOWN = 'Markdown 标记';

/** A pair of marks around what was bold; each pattern is bounded. */
const BOLD = /\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*/g;

function withoutMarkdown(line: SourceText, findings: Finding[]): SourceText {
  const drop = (text: string, at = 0) =>
    findings.push({ kind: 'dropped', place: placeAt(plain, at), subject: MARKDOWN, text });
  let plain = line;
  if (/^(?:-{3,}|\*{3,}|_{3,}|={3,})$/.test(line.text)) {
    drop(`略去分隔线“${line.text.slice(0, 3)}”`);
    return part(line, 0, 0);
  }
  const heading = /^#{1,6}(?:[ \t\u3000]+|$)/.exec(plain.text)?.[0];
  if (heading !== undefined) {
    drop(`略去标题标记“${heading.trim()}”，级别按序号定`);
    plain = part(plain, heading.length);
  }
  const bullet = /^[-*+] +/.exec(plain.text)?.[0];
  if (bullet !== undefined) {
    drop(`略去列表标记“${bullet.trim()}”`);
    plain = part(plain, bullet.length);
  }
  if (new RegExp(BOLD).test(plain.text)) {
    drop('略去加粗标记“**”', plain.text.search(BOLD));
    plain = withoutBold(plain);
  }
  if (/\\[_*#[\]()~`>+.!|-]/.test(plain.text)) {
    drop('略去转义的反斜线“\\”', plain.text.indexOf('\\'));
    plain = without(plain, /\\(?=[_*#[\]()~`>+.!|-])/g);
  }
  return trimmed(plain);
}

function withoutBold(line: SourceText): SourceText {
  const pieces: SourceText[] = [];
  let done = 0;
  for (const match of line.text.matchAll(BOLD)) {
    const end = match.index + match[0].length;
    pieces.push(part(line, done, match.index), part(line, match.index + 2, end - 2));
    done = end;
  }
  return joined([...pieces, part(line, done)]);
}

/** Without single spaces beside ideographs; a wider gap is one full-width space. */
function closed(line: SourceText): SourceText {
  return replaced(without(line, LONE_SPACE), WIDE_GAP, '\u3000');
}
