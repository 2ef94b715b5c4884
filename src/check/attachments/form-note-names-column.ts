import { formsOf } from '../../circular/parts.ts';
import type { Form, FormColumn, RowHead } from '../../circular/types.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

/** A note quotes a column by its title. Only a quote that is nearly a title is said to be wrong. */
export const formNoteNamesColumn: Rule = {
  strength: 'practice',
  about: '填表说明用引号提到的栏目，名称与表头一致。只差一两个字的，多半有一处改了另一处没有改。',
  find(circular) {
    return formsOf(circular).flatMap((form) => {
      const titles = new Set(titlesOf(form));
      return form.notes.flatMap((note, index) =>
        [...note.matchAll(/“([^“”]{3,20})”/gu)].flatMap(([, quoted]) => {
          if (titles.has(quoted!)) return [];
          const nearest = nearestName(quoted!, titles);
          if (nearest === undefined || Math.abs(nearest.length - quoted!.length) > 1) return [];
          return [
            {
              file: form.file,
              place: form.places?.[`notes.${index}`],
              reason: `说明提到“${quoted}”，表头是“${nearest}”`,
              should: '一致',
              mend: '改正其中一处',
            },
          ];
        }),
      );
    });
  },
};

function titlesOf({ columns, rows, title }: Form): string[] {
  return [
    title,
    ...columns.flatMap(columnTitles),
    ...(typeof rows === 'number' ? [] : rows.flatMap(headTitles)),
  ];
}

function columnTitles(column: FormColumn): string[] {
  if ('children' in column) return [column.title, ...column.children.flatMap(columnTitles)];
  return [column.title, ...(column.content.type === 'choice' ? column.content.choices : [])];
}

function headTitles({ title, rows }: RowHead): string[] {
  return [title, ...(typeof rows === 'number' ? [] : rows.flatMap(headTitles))];
}
