import { colToLetter, type WriteSheet } from 'hucre';
import type { PrintDocument } from '../../print/types.ts';

/** Lists of choices that stand on a hidden sheet. */
export interface ChoiceLists {
  sheet: WriteSheet | undefined;
  /** What a validation names as its source: the choices themselves, or where they stand. */
  sourceOf(choices: readonly string[]): string;
}

/** A validation holds its choices itself up to 255 characters, none of them a comma or a quotation mark. */
export function choiceLists(document: PrintDocument): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  for (const { children } of document.sections)
    for (const block of children)
      if (block.type === 'table')
        for (const { content } of block.columns)
          if (content.type === 'choice' && !fitsInline(content.choices))
            lists.set(keyOf(content.choices), content.choices);
  const keys = [...lists.keys()];
  return {
    sheet: keys.length === 0 ? undefined : hiddenSheet([...lists.values()]),
    sourceOf: (choices) => {
      if (fitsInline(choices)) return `"${choices.join(',')}"`;
      const column = colToLetter(keys.indexOf(keyOf(choices)));
      return `'${CHOICES_SHEET}'!$${column}$1:$${column}$${choices.length}`;
    },
  };
}

/** Name of the hidden sheet: no other may have it. */
export const CHOICES_SHEET = '选项';

function fitsInline(choices: readonly string[]): boolean {
  return choices.join(',').length <= 255 && choices.every((choice) => !/[",]/.test(choice));
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}

function hiddenSheet(lists: readonly (readonly string[])[]): WriteSheet {
  const longest = Math.max(...lists.map((list) => list.length));
  return {
    name: CHOICES_SHEET,
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)),
  };
}
