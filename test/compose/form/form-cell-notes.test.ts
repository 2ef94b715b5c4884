import { expect, test } from 'vitest';
import type { FormColumn } from '../../../src/circular/types.ts';
import { cellNotes } from '../../../src/compose/form/form-cell-notes.ts';
import { form } from '../paper.ts';

const column = (title: string): FormColumn => ({
  title,
  content: { type: 'text' },
  required: false,
  summed: false,
});

test('a note is with the heads that it quotes or begins with; any other with the first head', () => {
  const noteOf = cellNotes(
    form({
      columns: [
        column('线路'),
        { title: '车辆', children: [column('车况'), column('核载人数')] },
        column('备注'),
      ],
      rows: [{ title: '城区', rows: 2 }],
      totalsLabel: '合计',
      notes: [
        '“车况”填写好或差，“核载人数”按行驶证填写。',
        '核载人数不含驾驶人。',
        '“城区”包括开发区。',
        '合计行标注“*”的项目应当填写合计数。',
        '用黑色笔填写。',
      ],
    }),
  );
  expect(noteOf('车况')).toBe('“车况”填写好或差，“核载人数”按行驶证填写。');
  expect(noteOf('核载人数')).toBe('“车况”填写好或差，“核载人数”按行驶证填写。\n核载人数不含驾驶人。');
  expect(noteOf('城区')).toBe('“城区”包括开发区。');
  expect(noteOf('合计')).toBe('合计行标注“*”的项目应当填写合计数。');
  expect(noteOf('线路')).toBe('用黑色笔填写。');
  expect(noteOf('备注')).toBeUndefined();
});
