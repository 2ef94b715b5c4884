import { z } from 'zod';
import { formsOf } from '../../circular/parts.ts';
import type { ColumnContent, FormColumn } from '../../circular/types.ts';
import { circularsOf, dataset, optionalText, text, texts } from './dataset.ts';

/** The forms that circulars attach, with their columns. */
export const forms = dataset({
  name: 'forms',
  title: '报表',
  row: z.object({
    id: text('标识'),
    circular: text('公文'),
    name: text('名称'),
    title: text('标题'),
    label: optionalText('附件'),
    unit: optionalText('计量单位'),
    columns: z
      .array(
        z.object({
          title: z.string().meta({ description: '各级表头，以“／”连接' }),
          type: z.string(),
          required: z.boolean(),
          summed: z.boolean(),
          unit: z.string().optional(),
          decimals: z.int().optional(),
          choices: z.array(z.string()).optional(),
        }),
      )
      .meta({ title: '列' }),
    notes: texts('说明'),
    files: texts('文件'),
  }),
  rowsOf: (data) =>
    circularsOf(data).flatMap(({ circular, facts, papers }) =>
      formsOf(circular).map((form) => ({
        id: `${circular.slug}/${form.name}`,
        circular: circular.slug,
        name: form.name,
        title: form.title,
        label: facts.labels.get(form),
        unit: form.unit,
        columns: leavesOf(form.columns, []),
        notes: form.notes,
        files: papers
          .map(({ path }) => path)
          .filter((path) => path.replace(/\.\w+$/, '') === `forms/${form.name}`)
          .map((path) => `circulars/${circular.slug}/${path}`),
      })),
    ),
});

interface Leaf {
  title: string;
  type: ColumnContent['type'];
  required: boolean;
  summed: boolean;
  unit?: string | undefined;
  decimals?: number;
  choices?: string[];
}

function leavesOf(columns: readonly FormColumn[], above: readonly string[]): Leaf[] {
  return columns.flatMap((column) => {
    const path = [...above, column.title];
    if ('children' in column) return leavesOf(column.children, path);
    const { content, required, summed } = column;
    return [
      {
        title: path.join('／'),
        type: content.type,
        required,
        summed,
        ...('unit' in content && { unit: content.unit }),
        ...('decimals' in content && { decimals: content.decimals }),
        ...('choices' in content && content.choices.length > 0 && { choices: content.choices }),
      },
    ];
  });
}
