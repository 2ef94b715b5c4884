import type { Finding } from '../import/types.ts';

/** A file that was taken over, and what was found on the way. */
export interface ImportedFile {
  /** As it was asked for. */
  file: string;
  unit: 'line' | 'paragraph';
  folder: string;
  written: readonly string[];
  findings: readonly Finding[];
}

/**
 * What came of a file, for a person: what was written, then what was found, a line each with its place, by kind. It is printed
 * and not written beside the circular: there it would be a text that nothing attaches.
 */
export function importPretty({ file, unit, folder, written, findings }: ImportedFile): string {
  const groups = GROUPS.flatMap(([kind, title]) => {
    const own = findings.filter((finding) => finding.kind === kind).toSorted(byPlace);
    if (own.length === 0) return [];
    const alike = [...Map.groupBy(own, ({ subject, text }) => `${subject}：${text}`)];
    return ['', `${title}（${own.length}处）`, ...alike.map(([words, all]) => lineOf(file, words, all))];
  });
  const places = unit === 'paragraph' ? ['（位置是“文件:段:字”，表格和文本框里的段也数在内）'] : [];
  return [`${file} 写成 ${folder}`, ...written.map((path) => `  ${path}`), ...places, ...groups, ''].join(
    '\n',
  );
}

const GROUPS: [Finding['kind'], string][] = [
  ['sure', '认出的'],
  ['dropped', '略去的'],
  ['changed', '改动的'],
  ['ask', '请人核对的'],
];

/** What is said several times in the same words stands once, at its first place. */
function lineOf(file: string, words: string, [first, ...more]: readonly Finding[]): string {
  const place = first?.place;
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const count = more.length === 0 ? '' : `（共${more.length + 1}处，这是第一处）`;
  return legible(`  ${where}  ${words}${count}`);
}

function byPlace(a: Finding, b: Finding): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

/** What a file says must not rewrite what a terminal shows. */
function legible(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd');
}
