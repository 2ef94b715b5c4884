import { levelOf } from '../recognise/paragraphs.ts';
import { isCentred } from '../recognise/texts.ts';
import type { Line, Notice, Paragraph, Text } from '../recognise/types.ts';
import { headingOf } from './body-glyphs.ts';
import { blankLines, INDENT, indentOf, inFormats, type NoticeClause, offCentre } from './clause.ts';
import { absent, face, length, needsPerson, size, verdict } from './outcomes.ts';

/** Title, addressees, text and list of attachments (clauses 7.3.1 to 7.3.4). */
export const BODY: NoticeClause[] = [
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
  {
    id: 'first-page-shows-text',
    clause: '§7.3.3',
    element: '正文',
    requirement: '公文首页必须显示正文',
    strength: 'must',
    check: ({ texts, file }) => {
      const [first] = texts[0]?.paragraphs ?? [];
      if (!first) return absent('没有正文');
      const page = first.lines[0]!.page;
      return verdict(page === file.pages[0], {
        measured: `正文从第 ${page.number} 面开始`,
        required: '首页有正文',
        page: page.number,
        why: '主送机关过多的，可以移到版记',
      });
    },
  },
  {
    id: 'paragraphs-are-indented-two',
    clause: '§7.3.3',
    element: '正文',
    requirement: '每个自然段左空二字',
    strength: 'must',
    check: ({ texts, frame }) => {
      const firsts = firstLines(texts, frame);
      return firsts.length > 0
        ? length(
            firsts.map((line) => ({ value: indentOf(line, frame), page: line.page.number })),
            { required: 2, tolerance: INDENT, unit: '字' },
          )
        : absent('没有正文');
    },
  },
  {
    id: 'turnover-lines-are-flush-left',
    clause: '§7.3.3',
    element: '正文',
    requirement: '正文回行顶格',
    strength: 'must',
    check: ({ texts, frame }) => {
      const turned = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.slice(1)));
      return turned.length > 0
        ? length(
            turned.map((line) => ({ value: indentOf(line, frame), page: line.page.number })),
            { required: 0, tolerance: INDENT, unit: '字' },
          )
        : absent('没有回行');
    },
  },
  {
    id: 'ordinals-follow-their-levels',
    clause: '§7.3.3',
    element: '结构层次序数',
    requirement: '层次依次用“一、”“（一）”“1.”“（1）”标注',
    strength: 'usual',
    check: ({ texts }) => {
      const wrong = texts.flatMap(({ paragraphs }) => misplacedOrdinals(paragraphs))[0];
      const hasAny = texts.some(({ paragraphs }) => paragraphs.some(({ level }) => level !== undefined));
      if (!hasAny) return absent('没有层次序数');
      return verdict(wrong === undefined, {
        measured: wrong ? `“${wrong.text.slice(0, 12)}……”` : '依次标注',
        required: '一、 （一） 1. （1）',
        ...(wrong && { page: wrong.lines[0]!.page.number }),
      });
    },
  },
  headingClause(1, '黑体', 'heiti'),
  headingClause(2, '楷体', 'kaiti'),
  headingClause(3, '仿宋', 'fangsong'),
  headingClause(4, '仿宋', 'fangsong'),
  {
    id: 'headings-are-not-bold',
    clause: '§7.3.3',
    element: '层次标题',
    requirement: '层次标题不加粗',
    strength: 'practice',
    check: ({ texts }) => {
      const headings = texts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => headingOf(paragraph) ?? []),
      );
      if (headings.length === 0) return absent('没有层次标题');
      const bold = headings.filter(({ font }) => font.bold && font.face !== '小标宋');
      return verdict(bold.length === 0, {
        measured: bold[0] ? `${bold[0].font.name}（${bold.length} 字）` : '没有加粗',
        required: '不加粗',
      });
    },
  },
  {
    id: 'run-in-headings-end-with-their-sentence',
    clause: '§7.3.3',
    element: '层次标题',
    requirement: '标题后接正文的，标题用标题的字体，其余用正文的字体',
    strength: 'practice',
    check: ({ texts }) => {
      const runIns = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(runInOf));
      if (runIns.length === 0) return absent('没有后接正文的标题');
      const wrong = runIns.find(({ heading, rest }) => heading === rest);
      return verdict(wrong === undefined, {
        measured: wrong ? `标题和正文都用 ${wrong.heading}` : '标题和正文字体不同',
        required: '标题用标题的字体，其余用正文的字体',
        ...(wrong && { page: wrong.page }),
      });
    },
  },
];

function headingClause(level: 1 | 2 | 3 | 4, wanted: '黑体' | '楷体' | '仿宋', name: string): NoticeClause {
  return {
    id: `level-${level}-headings-are-${name}`,
    clause: '§7.3.3',
    element: `第${'一二三四'[level - 1]}层标题`,
    requirement: `第${'一二三四'[level - 1]}层标题用${wanted}`,
    strength: 'usual',
    check: ({ texts }) => {
      const headings = texts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => {
          const glyphs = paragraph.level === level ? headingOf(paragraph) : undefined;
          return glyphs ? [{ glyphs, page: paragraph.lines[0]!.page.number }] : [];
        }),
      );
      return headings.length > 0
        ? face(
            headings.flatMap(({ glyphs }) => glyphs),
            wanted,
            headings[0]!.page,
          )
        : absent('没有这一层标题');
    },
  };
}

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

/** First lines of paragraphs; lines that stand in the middle or at the right are none. */
function firstLines(texts: readonly Text[], frame: Notice['frame']): Line[] {
  return texts
    .flatMap(({ paragraphs }) => paragraphs.map(({ lines }) => lines[0]!))
    .filter((line) => !isCentred(line, frame) && indentOf(line, frame) < FAR_IN);
}

/** Characters: what begins farther in was put there on purpose. */
const FAR_IN = 5;

/** A level may be left out (一、 then 1.), but what is below never stands above. */
function misplacedOrdinals(paragraphs: readonly Paragraph[]): Paragraph[] {
  let deepest = 0;
  return paragraphs.filter(({ text, level }) => {
    if (level === undefined) return false;
    const isFirst = /^(?:一、|[（(]一[）)]|1[.．、]|[（(]1[）)])/.test(text);
    const isMisplaced = isFirst
      ? level < deepest && level !== 1 && deepest !== 0 && isDeeper(level, deepest)
      : false;
    deepest = level;
    return isMisplaced;
  });
}

/** A list that begins anew stands below the level before it, never two above. */
function isDeeper(level: number, before: number): boolean {
  return before - level >= 2;
}

/** Of a paragraph that begins with a heading of the first or second level: the fonts of both parts. */
function runInOf(paragraph: Paragraph): { heading: string; rest: string; page: number }[] {
  const level = levelOf(paragraph.text);
  const heading = level !== undefined && level <= 2 ? headingOf(paragraph) : undefined;
  if (!heading) return [];
  const rest = paragraph.lines.flatMap((line) => line.glyphs).slice(heading.length);
  const first = rest.find(({ character }) => /\p{Script=Han}/u.test(character));
  const last = heading.findLast(({ character }) => /\p{Script=Han}/u.test(character));
  return first && last
    ? [{ heading: last.font.name, rest: first.font.name, page: paragraph.lines[0]!.page.number }]
    : [];
}
