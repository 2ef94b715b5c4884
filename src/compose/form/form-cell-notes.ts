import type { Form, FormColumn, RowHead } from '../../circular/types.ts';

/**
 * The fill-in notes by the head that each is about: the heads that it quotes (“企业名称”) or begins with. What is about no head
 * stands with the first one, so that a sheet shows every note.
 */
export function cellNotes({ columns, rows, totalsLabel, notes }: Form): (head: string) => string | undefined {
  const first = columns[0]?.title ?? '';
  const heads = new Set([
    ...columns.flatMap(titlesOf),
    ...(Array.isArray(rows) ? rows.flatMap(rowTitlesOf) : []),
    ...(totalsLabel === undefined ? [] : [totalsLabel]),
  ]);
  const byHead = new Map<string, string[]>();
  for (const note of notes) {
    const about = [...heads].filter((head) => note.startsWith(head) || note.includes(`“${head}”`));
    for (const head of about.length > 0 ? about : [first])
      byHead.set(head, [...(byHead.get(head) ?? []), note]);
  }
  return (head) => byHead.get(head)?.join('\n');
}

function titlesOf(column: FormColumn): string[] {
  return [column.title, ...('children' in column ? column.children.flatMap(titlesOf) : [])];
}

function rowTitlesOf({ title, rows }: RowHead): string[] {
  return [title, ...(Array.isArray(rows) ? rows.flatMap(rowTitlesOf) : [])];
}
