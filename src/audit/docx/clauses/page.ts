import type { Clause } from '../../types.ts';
import type { WordNotice, WordSection } from '../types.ts';
import { judge, millimetres, type Place } from './judge.ts';

/** Paper and margins as the sections give them. */
export const PAGE: Clause<WordNotice>[] = [
  {
    id: 'word-page-is-a4',
    clause: '§5.1',
    element: '纸张',
    requirement: '各节纸张都是 A4，宽 210 mm、高 297 mm，横排页相反',
    strength: 'must',
    check: ({ file }) =>
      judge(
        file.sections.map(({ page }, index): Place => {
          const [short, long] = [page.width, page.height].sort((a, b) => a - b);
          return {
            found: `${millimetres(page.width)} × ${millimetres(page.height)}`,
            right: near(short!, 210, 0.5) && near(long!, 297, 0.5),
            where: `第${index + 1}节`,
          };
        }),
        '210 mm × 297 mm',
        '文件没有页面设置',
      ),
  },
  {
    id: 'word-side-margins-give-the-text-area',
    clause: '§5.2.1',
    element: '订口和版心宽',
    requirement: '竖排页左边距 28 mm，右边距 26 mm，版心宽 156 mm',
    strength: 'must',
    check: (notice) =>
      margins(
        notice,
        ({ page, margin }) => ({
          found: `左 ${millimetres(margin.left)}、右 ${millimetres(margin.right)}、版心宽 ${millimetres(widthOf(page, margin))}`,
          right: near(margin.left, 28, 1) && near(widthOf(page, margin), 156, 1),
        }),
        '左 28 ± 1 mm，版心宽 156 mm',
      ),
  },
  {
    id: 'word-top-margin-gives-the-text-area',
    clause: '§5.2.1',
    element: '天头',
    requirement: '竖排页上边距 37 mm；首行的字不在行的顶端，按行距补偿的为 34.6 mm',
    strength: 'must',
    check: (notice) =>
      margins(
        notice,
        ({ margin }) => ({
          found: millimetres(margin.top),
          right: near(margin.top, 37, 1) || near(margin.top, COMPENSATED.top, COMPENSATED.tolerance),
        }),
        '37 ± 1 mm，或者 34.6 ± 1.2 mm',
      ),
  },
  {
    id: 'word-bottom-margin-gives-the-text-area',
    clause: '§5.2.1',
    element: '版心高',
    requirement: '竖排页下边距 35 mm，版心高 225 mm；按行距补偿的为 32.6 mm',
    strength: 'must',
    check: (notice) =>
      margins(
        notice,
        ({ margin }) => ({
          found: millimetres(margin.bottom),
          right: near(margin.bottom, 35, 1) || near(margin.bottom, COMPENSATED.bottom, COMPENSATED.tolerance),
        }),
        '35 ± 1 mm，或者 32.6 ± 1.2 mm',
      ),
  },
];

/**
 * Margins, millimetres, that make the first glyph touch y = 37 and the last one y = 262 at a pitch of 29.6 points: for a
 * glyph in the middle of its line. One whose baseline stands at four fifths of the line wants 33.6 and 33.6: the tolerance
 * covers both.
 */
export const COMPENSATED = { top: 34.6, bottom: 32.6, tolerance: 1.2 };

function margins(
  { even }: WordNotice,
  look: (section: WordSection) => Pick<Place, 'found' | 'right'>,
  required: string,
) {
  const places = even.map((section, index): Place => ({ ...look(section), where: `竖排第${index + 1}节` }));
  return judge(places, required, '首页另有边距，以排在纸上的为准');
}

function widthOf(page: WordSection['page'], margin: WordSection['margin']): number {
  return page.width - margin.left - margin.right;
}

export function near(value: number, wanted: number, tolerance: number): boolean {
  // Word keeps twentieths of a point.
  return Math.abs(value - wanted) <= tolerance + 0.02;
}
