import type { PrintDocument } from '../print/types.ts';

/** Whether the last section has an imprint below other blocks. */
export function hasImprint({ sections }: PrintDocument): boolean {
  const blocks = sections.at(-1)?.children ?? [];
  return blocks.length > 1 && blocks.some(({ type }) => type === 'pinned');
}

/** The document with its imprint in a section of its own, whose page has a number only where the format gives it one. */
export function imprintApart(document: PrintDocument): PrintDocument {
  const last = document.sections.at(-1);
  if (!last || !hasImprint(document)) return document;
  const { firstPage: _, pageNumber, ...rest } = last;
  return {
    ...document,
    sections: [
      ...document.sections.slice(0, -1),
      { ...last, children: last.children.filter(({ type }) => type !== 'pinned') },
      {
        ...rest,
        ...(pageNumber && !pageNumber.offLoneImprint && { pageNumber }),
        children: last.children.filter(({ type }) => type === 'pinned'),
      },
    ],
  };
}
