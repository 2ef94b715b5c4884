import type { PlacedNote } from '../propose.ts';

/** A new circular as it was written. */
export interface DraftedCircular {
  folder: string;
  written: readonly string[];
  notes: readonly PlacedNote[];
}

/** What was written for a new circular, and what a person must think about, each with its file and line, by kind. */
export function draftPretty({ folder, written, notes }: DraftedCircular): string {
  const groups = GROUPS.flatMap(([kind, title]) => {
    const own = notes.filter((note) => note.kind === kind);
    if (own.length === 0) return [];
    return [
      '',
      `${title}（${own.length}处）`,
      ...own.map(({ file, line, text }) => `  ${file}:${line}  ${text}`),
    ];
  });
  return [`写成 ${folder}`, ...written.map((path) => `  ${path}`), ...groups, ''].join('\n');
}

const GROUPS: [PlacedNote['kind'], string][] = [
  ['changed', '照上级公文改写的'],
  ['dropped', '略去的'],
  ['ask', '要人斟酌的'],
];
