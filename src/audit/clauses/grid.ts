import { isIdeograph } from '../recognise/frame.ts';
import { median } from '../recognise/lines.ts';
import type { Line, Notice } from '../recognise/types.ts';
import { bodyGlyphs } from './body-glyphs.ts';
import { isTightened, LINE, type NoticeClause, PLACED } from './clause.ts';
import { absent, face, length, needsPerson, size, verdict } from './outcomes.ts';

const TIGHTENED = needsPerson('这一面收紧了行距，使署名和正文在同一面（§7.3.5.5），是否必要由人判断');

/** Lines of body, characters of a line, and their faces (clauses 3, 5.2.2 and 5.2.3). */
export const GRID: NoticeClause[] = [
  {
    id: 'page-holds-22-lines',
    clause: '§5.2.3',
    element: '行数',
    requirement: '每面排 22 行',
    strength: 'usual',
    check: (notice) => {
      const { frame } = notice;
      if (isTightened(notice)) return TIGHTENED;
      const { top, bottom, bottomPages, pitch } = frame;
      if (top === undefined || bottom === undefined || pitch === undefined)
        return needsPerson('没有排满的面，数不出行数');
      const lines = Math.round((bottom - top) / pitch + 0.5);
      if (lines < 22 && bottomPages < 2)
        return needsPerson('只有一面排到下边，又可能提早结束', { measured: `${lines} 行` });
      return verdict(lines === 22, { measured: `${lines} 行`, required: '22 行' });
    },
  },
  {
    id: 'line-holds-28-characters',
    clause: '§5.2.3',
    element: '字数',
    requirement: '每行排 28 个字',
    strength: 'usual',
    check: ({ frame, texts }) => {
      const lines = fullLines(texts, frame).filter(({ characters }) => characters.every(isIdeograph));
      const counts = lines.map(({ characters }) => characters.length);
      const count =
        counts.length > 0 ? median(counts) : Math.round((frame.right - frame.left) / frame.character);
      return verdict(count === 28, { measured: `${count} 字`, required: '28 字' });
    },
  },
  {
    id: 'line-is-one-and-seven-eighths-high',
    clause: '§3.2',
    element: '一行',
    requirement: '一行为一个汉字的高度加 3 号汉字高度的 7/8，即 10.45 mm',
    strength: 'usual',
    check: (notice) => {
      if (notice.frame.pitch === undefined) return absent('没有相接的两行正文');
      if (isTightened(notice)) return TIGHTENED;
      return length(
        { value: notice.frame.pitch, page: 1 },
        { required: Number(LINE.toFixed(2)), tolerance: 0.1 },
      );
    },
  },
  {
    id: 'lines-fill-the-text-width',
    clause: '§5.2.3',
    element: '撑满版心',
    requirement: '满行撑满版心，右边整齐',
    strength: 'usual',
    check: ({ frame, texts }) => {
      const turned = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.slice(0, -1)));
      // A closing mark at a line's end may be squeezed, or stand beyond the edge.
      const ends = turned.filter(({ characters }) => isIdeograph(characters.at(-1)!));
      if (ends.length === 0) return absent('没有回行');
      return length(
        ends.map((line) => ({ value: line.right - frame.right, page: line.page.number })),
        { required: 0, tolerance: 1, why: '右边不齐：正文应当两端对齐' },
      );
    },
  },
  {
    id: 'lines-fill-the-text-height',
    clause: '§5.2.3',
    element: '撑满版心',
    requirement: '满面的各行撑满版心，从第一行字的上边到末行字的下边 225 mm',
    strength: 'usual',
    check: ({ frame: { top, bottom, pitch } }) => {
      if (top === undefined || bottom === undefined) return needsPerson('没有排满的面，量不出来');
      const isShort = 225 - (bottom - top) >= (pitch ?? LINE) - PLACED;
      // Pages that end a line early are judged by their number of lines.
      return isShort
        ? absent('各面都没有排到版心的下边')
        : length({ value: bottom - top, page: 1 }, { required: 225, tolerance: 1 });
    },
  },
  {
    id: 'body-is-fangsong',
    clause: '§5.2.2',
    element: '正文',
    requirement: '正文用仿宋体',
    strength: 'usual',
    check: (notice) => face(bodyGlyphs(notice), '仿宋', 1),
  },
  {
    id: 'body-is-size-3',
    clause: '§5.2.2',
    element: '正文',
    requirement: '正文用 3 号字',
    strength: 'usual',
    check: (notice) => size(bodyGlyphs(notice), '3号', 1),
  },
];

/** Lines that begin and end at the text area's edges. */
function fullLines(texts: Notice['texts'], { left, right }: Notice['frame']): Line[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.filter((line) => Math.abs(line.left - left) < 1 && Math.abs(line.right - right) < 1),
    ),
  );
}
