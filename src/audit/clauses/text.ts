import { ATTENDANCE, levelOf } from '../recognise/paragraphs.ts';
import { isCentred } from '../recognise/texts.ts';
import type { Line, Notice, Paragraph, Text } from '../recognise/types.ts';
import { headingOf } from './body-glyphs.ts';
import { INDENT, indentOf, type NoticeClause } from './clause.ts';
import { absent, face, length, verdict } from './outcomes.ts';

/** 正文 and its headings (clause 7.3.3). */
export const TEXT: NoticeClause[] = [
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
      const turned = texts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines, text }) => (ATTENDANCE.test(text) ? [] : lines.slice(1))),
      );
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

/** First lines of paragraphs; lines that stand in the middle or at the right are none. */
function firstLines(texts: readonly Text[], frame: Notice['frame']): Line[] {
  return texts
    .flatMap(({ paragraphs }) => paragraphs.map(({ lines }) => lines[0]!))
    .filter(
      (line) => !isCentred(line, frame) && indentOf(line, frame) < FAR_IN && !ATTENDANCE.test(line.text),
    );
}

/** Characters: what begins farther in was put there on purpose, such as the names of attachments, five in. */
const FAR_IN = 4.5;

/** A level may be left out (一、 then 1.), but a list that begins anew never stands above the level before it. */
function misplacedOrdinals(paragraphs: readonly Paragraph[]): Paragraph[] {
  let before = 0;
  return paragraphs.filter(({ text, level }) => {
    if (level === undefined) return false;
    const begins = /^(?:一、|[（(]一[）)]|1[.．、]|[（(]1[）)])/.test(text);
    const isMisplaced = begins && level > 1 && level < before;
    before = level;
    return isMisplaced;
  });
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
