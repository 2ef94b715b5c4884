import { isBlack } from '../recognise/head.ts';
import { LINE, type NoticeClause, PLACED } from './clause.ts';
import { length, needsPerson, verdict } from './outcomes.ts';

/** Millimetres: ISO 216 gives A4 sheets 2 mm either way; a PDF's page is what a program was told. */
const PAPER = 1;

/** Paper, margins and the text area (clauses 5.1 and 5.2). */
export const PAGE: NoticeClause[] = [
  {
    id: 'paper-is-a4',
    clause: '§5.1',
    element: '纸张',
    requirement: '用 A4 型纸，210 mm × 297 mm',
    strength: 'must',
    check: ({ file }) => {
      const off = ({ width, height }: { width: number; height: number }) =>
        Math.max(Math.abs(Math.min(width, height) - 210), Math.abs(Math.max(width, height) - 297));
      const worst = file.pages.reduce((worse, page) => (off(page) > off(worse) ? page : worse));
      return verdict(off(worst) <= PAPER, {
        measured: `${worst.width.toFixed(1)} mm × ${worst.height.toFixed(1)} mm`,
        required: '210 mm × 297 mm',
        page: worst.number,
      });
    },
  },
  {
    id: 'text-starts-at-the-top-margin',
    clause: '§5.2.1',
    element: '天头',
    requirement: '天头（上白边）为 37 mm ± 1 mm，量到第一行字的上边',
    strength: 'must',
    check: ({ frame }) =>
      frame.top === undefined
        ? needsPerson('没有从版心顶端排起正文的面，量不出天头')
        : length({ value: frame.top, page: 1 }, { required: 37, tolerance: 1 }),
  },
  {
    id: 'text-starts-at-the-binding-margin',
    clause: '§5.2.1',
    element: '订口',
    requirement: '订口（左白边）为 28 mm ± 1 mm',
    strength: 'must',
    check: ({ frame }) => length({ value: frame.left, page: 1 }, { required: 28, tolerance: 1 }),
  },
  {
    id: 'text-is-156-wide',
    clause: '§5.2.1',
    element: '版心',
    requirement: '版心宽 156 mm：满行从左边缘排到右边缘',
    strength: 'must',
    check: ({ frame }) =>
      frame.isRightMeasured
        ? length({ value: frame.right - frame.left, page: 1 }, { required: 156, tolerance: 1 })
        : needsPerson('没有满行，量不出版心的宽'),
  },
  {
    id: 'text-is-225-high',
    clause: '§5.2.1',
    element: '版心',
    requirement: '版心高 225 mm：排到下边的面，末行之下不超出，也容不下再排一行',
    strength: 'must',
    check: ({ frame: { top, bottom, bottomPages, pitch } }) => {
      if (top === undefined || bottom === undefined) return needsPerson('没有排满的面，量不出版心的高');
      const left = 225 - (bottom - top);
      const isShort = left >= (pitch ?? LINE) - PLACED;
      if (isShort && bottomPages < 2)
        return needsPerson('只有一面排到下边，又可能为了把几行排在一起而提早结束', {
          measured: `${(bottom - top).toFixed(1)} mm`,
        });
      return verdict(left >= -1 && !isShort, {
        measured: `${(bottom - top).toFixed(1)} mm`,
        required: '225 ± 1 mm，不足一行的除外',
      });
    },
  },
  {
    id: 'text-is-black',
    clause: '§5.2.4',
    element: '文字的颜色',
    requirement: '没有特殊说明的，文字为黑色',
    strength: 'must',
    check: ({ texts, addressees, head, attachmentList, signature, notes, imprint }) => {
      const lines = [
        ...head.marks,
        ...(head.number ? [head.number] : []),
        ...addressees,
        ...attachmentList,
        ...signature.organs,
        ...(signature.date ? [signature.date] : []),
        ...notes,
        ...texts.flatMap(({ label, title, paragraphs }) => [
          ...(label ? [label] : []),
          ...title,
          ...paragraphs.flatMap((paragraph) => paragraph.lines),
        ]),
        ...(imprint?.lines ?? []),
      ];
      const colored = lines.flatMap((line) =>
        line.glyphs.filter(({ color }) => !isBlack(color)).map((glyph) => ({ line, glyph })),
      );
      const [first] = colored;
      return verdict(first === undefined, {
        measured: first
          ? `“${first.glyph.character}”为 ${first.glyph.color}，共 ${colored.length} 字`
          : '黑色',
        required: '黑色',
        ...(first && { page: first.line.page.number }),
      });
    },
  },
];
