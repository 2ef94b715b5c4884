import { blankLines, inFormats, type NoticeClause } from './clause.ts';
import { absent, length } from './outcomes.ts';

/** 命令格式 (clause 10.2). */
export const ORDER: NoticeClause[] = [
  inFormats(['命令'], {
    id: 'order-head-is-20-below-the-top-margin',
    clause: '§10.2',
    element: '命令（令）的发文机关标志',
    requirement: '发文机关标志上边缘至版心上边缘为 20 mm，即距纸的上边 57 mm',
    strength: 'must',
    check: ({ head: { letterhead } }) =>
      letterhead[0]
        ? length({ value: letterhead[0].top, page: 1 }, { required: 57, tolerance: 1 })
        : absent('没有发文机关标志'),
  }),
  inFormats(['命令'], {
    id: 'order-text-is-two-lines-below-the-number',
    clause: '§10.2',
    element: '命令（令）的正文',
    requirement: '令号之下空二行编排正文',
    strength: 'must',
    check: ({ head: { number }, texts, frame }) =>
      blankLines(number, texts[0]?.paragraphs[0]?.lines[0], 2, frame),
  }),
];
