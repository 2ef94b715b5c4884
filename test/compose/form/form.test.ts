import { expect, test } from 'vitest';
import { listItem } from '../../../src/circular/builders.ts';
import type { FormColumn } from '../../../src/circular/types.ts';
import { composeForm } from '../../../src/compose/form/form.ts';
import { CORPUS, cellText, circular, facts, form, linesOf, tableOf, template } from '../paper.ts';

const text = (title: string): FormColumn => ({
  title,
  content: { type: 'text' },
  required: false,
  summed: false,
});
const rowHead = (title: string): FormColumn => ({
  title,
  content: { type: 'rowHead' },
  required: false,
  summed: false,
});
const count = (title: string): FormColumn => ({
  title,
  content: { type: 'integer', unit: '辆' },
  required: true,
  summed: true,
});

function compose(of: ReturnType<typeof form>, known = facts()) {
  return composeForm(of, circular(), known, CORPUS, template());
}

test('heads reach over their columns and down to the table, to any depth', () => {
  const columns = [
    text('学校'),
    {
      title: '车辆',
      children: [count('总数'), { title: '不合格', children: [count('轮胎'), count('刹车')] }],
    },
  ];
  const { head, columns: leaves } = tableOf(compose(form({ columns })));
  expect(head.map(({ cells }) => cells.map(cellText))).toEqual([
    ['学校 3×1', '车辆 1×3'],
    ['总数（辆） 2×1', '不合格 1×2'],
    ['轮胎（辆）', '刹车（辆）'],
  ]);
  expect(leaves.map(({ title }) => title)).toEqual([
    '学校',
    '车辆／总数',
    '车辆／不合格／轮胎',
    '车辆／不合格／刹车',
  ]);
});

test('row heads reach over their rows and over the row-head columns they leave free', () => {
  const columns = [rowHead('区域'), rowHead('类别'), count('车辆')];
  const rows = [
    {
      title: '城区',
      rows: [
        { title: '公办', rows: 2 },
        { title: '民办', rows: 1 },
      ],
    },
    { title: '乡镇', rows: 1 },
  ];
  const { body } = tableOf(compose(form({ columns, rows, totalsLabel: '合计', totalsScope: 'block' })));
  expect(
    body.map(({ kind, cells, sums }) => [kind, ...cells.map(cellText), ...(sums ? [sums] : [])]),
  ).toEqual([
    ['blank', '城区 3×1', '公办 2×1', ''],
    ['blank', ''],
    ['blank', '民办', ''],
    ['total', '合计 1×2', '*', 3],
    ['blank', '乡镇 1×2', ''],
    ['total', '合计 1×2', '*', 1],
  ]);
});

test('every row covers every column once', () => {
  const columns = [rowHead('区域'), rowHead('类别'), text('备注'), count('车辆')];
  const rows = [
    { title: '城区', rows: [{ title: '公办', rows: 2 }] },
    { title: '其他', rows: 3 },
  ];
  const { body, columns: leaves } = tableOf(compose(form({ columns, rows, totalsLabel: '合计' })));
  const covered = body.map(() => 0);
  for (const [at, { cells }] of body.entries())
    for (const { rowSpan, columnSpan } of cells)
      for (let row = at; row < at + rowSpan; row++) covered[row]! += columnSpan;
  expect(covered).toEqual(body.map(() => leaves.length));
});

test('ordinals are counted and one totals row ends the table', () => {
  const ordinal: FormColumn = { title: '序号', content: { type: 'ordinal' }, required: false, summed: false };
  const { body } = tableOf(
    compose(
      form({ columns: [ordinal, text('学校'), count('车辆'), text('备注')], rows: 2, totalsLabel: '总计' }),
    ),
  );
  expect(body.map(({ cells }) => cells.map(cellText))).toEqual([
    ['1', '', '', ''],
    ['2', '', '', ''],
    ['总计 1×2', '*', ''],
  ]);
});

test('choices are the form’s own and the circular’s targets of the category, each once', () => {
  const choice: FormColumn = {
    title: '类型',
    content: { type: 'choice', choices: ['民办'], from: '领域', allowOther: true },
    required: false,
    summed: false,
  };
  const target = { source: { clause: 'a', file: 'b' }, node: listItem('公办、民办'), sector: null };
  const targets = [
    { ...target, category: '领域' as const, name: '公办' },
    { ...target, category: '行为' as const, name: '超载' },
    { ...target, category: '领域' as const, name: '民办' },
  ];
  const [column] = tableOf(compose(form({ columns: [choice] }), facts({ targets }))).columns;
  expect(column!.content).toEqual({ type: 'choice', choices: ['民办', '公办'], allowOther: true });
});

test('label, title, units, signature line and notes stand around the table', () => {
  const whole = form({
    columns: [count('车辆')],
    rows: 0,
    unit: '辆',
    signatureLine: ['填报单位', '日期'],
    notes: ['每月填一次。', '没有的填0。'],
    reconstructed: true,
  });
  expect(linesOf(compose(whole, facts({ labels: new Map([[whole, '附件2']]) })))).toEqual([
    'attachmentLabel 附件2',
    'tableTitle 校车安全检查情况表',
    'tableUnit 单位：辆',
    'tableHead 车辆',
    `tableNote 填报单位：${'_'.repeat(24)}　　日期：　　　年　　月　　日`,
    'tableNote 注：1.每月填一次。',
    'tableNote 2.没有的填0。',
    'tableNote 本表表头系重建，以原件为准。',
  ]);
});

test('the columns of a wide form fill the page and none is cramped', () => {
  const columns = [rowHead('区域'), ...Array.from({ length: 20 }, (_, index) => count(`第${index + 1}项`))];
  const { landscape } = template().form;
  const table = tableOf(compose(form({ columns, rows: [{ title: '中心城区', rows: 1 }] })));
  const width = landscape.width - landscape.margin.left - landscape.margin.right;
  expect(table.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(width);
  for (const column of table.columns) expect(column.width).toBeGreaterThan(2 * 9);
});

test('for a reporting organ its name is filled in, and added where the form does not ask for it', () => {
  const signed = (signatureLine: string[]) => {
    const made = composeForm(
      form({ signatureLine }),
      circular(),
      facts(),
      CORPUS,
      template(),
      '样本区教育局',
    );
    const line = made.sections
      .flatMap(({ children }) => children)
      .filter((block) => block.type === 'paragraph')
      .find(({ rooms }) => rooms !== undefined)!;
    const text = line.runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
    return {
      text,
      rooms: line.rooms!.map(({ from, to, label }) => [label, [...text].slice(from, to).join('')]),
    };
  };
  const rooms = [['填报人', '_'.repeat(14)]];
  expect(signed(['填报人'])).toEqual({ text: `填报单位：样本区教育局　　填报人：${'_'.repeat(14)}`, rooms });
  expect(signed(['填报人', '报送单位'])).toEqual({
    text: `填报人：${'_'.repeat(14)}　　报送单位：样本区教育局`,
    rooms,
  });
});
