import type { Line, Text } from '../recognise/types.ts';
import { blankLines, inFormats, type NoticeClause, offCentre } from './clause.ts';
import { absent, face, length, needsPerson, size, verdict } from './outcomes.ts';

/** 标题 (clause 7.3.1). */
export const TITLE: NoticeClause[] = [
  inFormats(['文件'], {
    id: 'title-is-two-lines-below-the-rule',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题编排于红色分隔线下空二行位置',
    strength: 'usual',
    check: ({ head, texts, frame, file }) => {
      const rule = head.rules.at(-1);
      return rule
        ? blankLines({ bottom: rule.bottom, page: file.pages[0]! }, texts[0]?.title[0], 2, frame)
        : absent('没有分隔线');
    },
  }),
  {
    id: 'title-is-centred',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题居中排布',
    strength: 'usual',
    check: ({ texts, frame }) => {
      const lines = texts.flatMap(({ kind, title }) => (kind === 'attachment' ? [] : title));
      return lines.length > 0
        ? length(
            lines.map((line) => ({ value: offCentre(line, frame), page: line.page.number })),
            { required: 0, tolerance: 1.5 },
          )
        : absent('没有标题');
    },
  },
  {
    id: 'title-is-xiaobiaosong',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题用小标宋体',
    strength: 'usual',
    check: ({ texts }) => face(mainTitleGlyphs(texts), '小标宋', 1),
  },
  {
    id: 'title-is-size-2',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题用 2 号字',
    strength: 'usual',
    check: ({ texts }) => size(mainTitleGlyphs(texts), '2号', 1),
  },
  {
    id: 'title-lines-are-balanced',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题回行排列对称、长短适宜，使用梯形或者菱形',
    strength: 'usual',
    check: ({ texts }) => {
      const titles = texts.map(({ title }) => title).filter((title) => title.length > 1);
      if (titles.length === 0) return absent('标题只有一行');
      const bad = titles.find((title) => !isBalanced(title));
      const shown = bad ?? titles[0]!;
      return verdict(bad === undefined, {
        measured: `各行宽 ${shown.map(({ left, right }) => (right - left).toFixed(0)).join('、')} mm`,
        required: '梯形或者菱形',
        page: shown[0]!.page.number,
      });
    },
  },
  {
    id: 'title-keeps-words-whole',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题回行时词意完整',
    strength: 'usual',
    check: ({ texts }) => {
      const titles = texts.map(({ title }) => title).filter((title) => title.length > 1);
      if (titles.length === 0) return absent('标题只有一行');
      const broken = titles.flatMap(brokenWords)[0];
      return broken
        ? needsPerson(`“${broken}”断在两行，是不是一个词要由人判断`, { measured: broken })
        : verdict(true, { measured: '没有断开的词', required: '词意完整' });
    },
  },
];

function mainTitleGlyphs(texts: readonly Text[]): Line['glyphs'] {
  return texts
    .filter(({ kind }) => kind !== 'attachment')
    .flatMap(({ title }) => title.flatMap(({ glyphs }) => glyphs));
}

/** Millimetres within which two lines of a title are of one width. */
const EQUAL = 3;

/** Widths grow, shrink, or grow and then shrink; an hourglass is neither trapezoid nor lozenge. */
function isBalanced(title: readonly Line[]): boolean {
  const widths = title.map(({ left, right }) => right - left);
  return widths.every((width, at) => {
    const before = widths.slice(0, at);
    const after = widths.slice(at + 1);
    return !(before.some((other) => other > width + EQUAL) && after.some((other) => other > width + EQUAL));
  });
}

/** Words, as ICU's dictionary knows them, that stand on two lines. */
function brokenWords(title: readonly Line[]): string[] {
  const text = title.map((line) => line.text).join('');
  const breaks = new Set<number>();
  let offset = 0;
  for (const line of title.slice(0, -1)) {
    offset += line.text.length;
    breaks.add(offset);
  }
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, index }) => {
      const isBroken = [...breaks].some((at) => at > index && at < index + segment.length);
      return isBroken ? [segment] : [];
    },
  );
}
