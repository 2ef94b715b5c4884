import type { Clause } from '../../types.ts';
import type { WordNotice, WordParagraph } from '../types.ts';
import { judge, millimetres, type Place, points, quoted } from './judge.ts';
import { COMPENSATED, near } from './page.ts';

/** Lines and the grid they stand on. */
export const LINES: Clause<WordNotice>[] = [
  {
    id: 'word-line-metrics-are-known',
    clause: '§5.2.3',
    element: 'Word 的行距和边距',
    requirement: '边距和行距配套：通行的 37/35 mm 配 28.95 磅，或者补偿的 34.6/32.6 mm 配 29.6 磅',
    strength: 'practice',
    check: (notice) => {
      const { body, even } = notice;
      const [section] = even;
      const pitch = pitchOf(notice);
      const required = '通行式或补偿式';
      if (!section || body.length === 0)
        return { status: 'notApplicable', why: '没有认出正文，或者首页另有边距' };
      const { top, bottom } = section.margin;
      const measured = `上 ${millimetres(top)}、下 ${millimetres(bottom)}、${pitch === undefined ? '行距不固定' : points(pitch)}`;
      const name = METRICS.find(
        (metrics) =>
          near(top, metrics.top, metrics.tolerance) &&
          // Between the two the page holds its 22 lines.
          near(top + bottom, metrics.top + metrics.bottom, 0.6) &&
          pitch !== undefined &&
          near(pitch, metrics.pitch, 0.15),
      )?.name;
      if (name !== undefined) return { status: 'pass', measured: `${name}：${measured}`, required };
      const why = '边距和行距不配套，每面排不满或者多于 22 行，首行或末行也不贴版心边缘';
      return { status: 'fail', measured, required, why };
    },
  },
  {
    id: 'word-body-lines-are-even',
    clause: '§5.2.3',
    element: '正文行距',
    requirement: '正文行距固定，每面 22 行：28.95 磅至 29.6 磅',
    strength: 'usual',
    check: (notice) => {
      const pitch = pitchOf(notice);
      const even = pitch !== undefined && pitch >= 28.9 && pitch <= 29.75;
      return judge(
        notice.body.map((paragraph): Place => {
          const line = lineOf(paragraph, notice);
          // Where a signature finds no room, lines may be drawn together or apart (§7.3.5.5).
          const close = even && line !== undefined && Math.abs(line / pitch - 1) <= 0.15;
          return {
            found: line === undefined ? lineName(paragraph) : points(line),
            right: close,
            where: quoted(paragraph.text),
          };
        }),
        '固定值 28.95 至 29.6 磅',
        '没有认出正文',
        '标题或引号后面换字体、字号时，不固定的行距会忽大忽小',
      );
    },
  },
  {
    id: 'word-grid-counts-lines-only',
    clause: '§5.2.3',
    element: '文档网格',
    requirement: '只设行网格；字符网格会把标题等大字拉开',
    strength: 'practice',
    check: ({ upright, title, letterhead }) => {
      const large = [...letterhead, ...title].flatMap(({ runs }) => runs);
      const spared = large.length > 0 && large.every(({ format }) => format.snapToGrid === false);
      return judge(
        upright.map(
          ({ grid }, index): Place => ({
            found: GRIDS[grid?.type ?? 'none'],
            right: grid === undefined || grid.type === 'lines' || spared,
            where: `竖排第${index + 1}节`,
          }),
        ),
        '只指定行网格，或者不设',
        '文件没有竖排的页',
        '在“页面设置→文档网格”中选“只指定行网格”',
      );
    },
  },
];

const METRICS = [
  { name: '补偿式', ...COMPENSATED, pitch: 29.6 },
  { name: '通行式', top: 37, bottom: 35, tolerance: 0.6, pitch: 28.95 },
];

const GRIDS = {
  none: '不设网格',
  lines: '只指定行网格',
  linesAndChars: '指定行和字符网格',
  snapToChars: '文字对齐字符网格',
};

/** The pitch of most of the body's lines, weighed by characters. */
function pitchOf(notice: WordNotice): number | undefined {
  const weights = new Map<number | undefined, number>();
  for (const paragraph of notice.body) {
    const line = lineOf(paragraph, notice);
    weights.set(line, (weights.get(line) ?? 0) + paragraph.text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The pitch that a paragraph fixes itself, or takes from the grid; undefined: it changes with the type. */
function lineOf({ format }: WordParagraph, { upright }: WordNotice): number | undefined {
  const { line = 1, lineRule = 'auto' } = format;
  if (lineRule === 'exact') return line;
  const [section] = upright;
  return lineRule === 'auto' && line === 1 ? section?.grid?.pitch : undefined;
}

function lineName({ format: { line = 1, lineRule } }: WordParagraph): string {
  return lineRule === 'atLeast' ? `最小值 ${points(line)}` : `${Math.round(line * 100) / 100} 倍行距`;
}
