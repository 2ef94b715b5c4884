import { blankLines, INDENT, indentOf, inFormats, type NoticeClause } from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

/** 主送机关 (clause 7.3.2). */
export const ADDRESSEES: NoticeClause[] = [
  inFormats(['文件', '信函'], {
    id: 'addressees-are-one-line-below-the-title',
    clause: '§7.3.2',
    element: '主送机关',
    requirement: '主送机关编排于标题下空一行位置',
    strength: 'must',
    check: ({ texts, addressees, frame }) =>
      addressees[0] ? blankLines(texts[0]?.title.at(-1), addressees[0], 1, frame) : absent('没有主送机关'),
  }),
  {
    id: 'addressees-are-flush-left',
    clause: '§7.3.2',
    element: '主送机关',
    requirement: '主送机关居左顶格，回行时仍顶格',
    strength: 'must',
    check: ({ addressees, frame }) =>
      addressees.length > 0
        ? length(
            addressees.map((line) => ({ value: indentOf(line, frame), page: line.page.number })),
            { required: 0, tolerance: INDENT, unit: '字' },
          )
        : absent('没有主送机关'),
  },
  {
    id: 'addressees-are-fangsong',
    clause: '§7.3.2',
    element: '主送机关',
    requirement: '主送机关用仿宋体',
    strength: 'usual',
    check: ({ addressees }) =>
      addressees.length > 0
        ? face(
            addressees.flatMap(({ glyphs }) => glyphs),
            '仿宋',
            1,
          )
        : absent('没有主送机关'),
  },
  {
    id: 'addressees-are-size-3',
    clause: '§7.3.2',
    element: '主送机关',
    requirement: '主送机关用 3 号字',
    strength: 'must',
    check: ({ addressees }) =>
      addressees.length > 0
        ? size(
            addressees.flatMap(({ glyphs }) => glyphs),
            '3号',
            1,
          )
        : absent('没有主送机关'),
  },
  {
    id: 'addressees-end-with-a-full-width-colon',
    clause: '§7.3.2',
    element: '主送机关',
    requirement: '最后一个机关名称后标全角冒号',
    strength: 'must',
    check: ({ addressees }) => {
      const last = addressees.at(-1)?.characters.at(-1);
      return last === undefined
        ? absent('没有主送机关')
        : verdict(last === '：', { measured: `“${last}”`, required: '“：”', page: 1 });
    },
  },
];
