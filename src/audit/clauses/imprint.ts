import { piecesOf } from '../recognise/lines.ts';
import type { Imprint, Line, Notice } from '../recognise/types.ts';
import type { Outcome } from '../types.ts';
import { filledBottom, INDENT, indentEndOf, indentOf, inFormats, type NoticeClause } from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

const NONE = absent('没有版记');

/** 版记 (clause 7.4). */
export const IMPRINT: NoticeClause[] = [
  {
    id: 'imprint-is-on-the-last-page',
    clause: '§7.4.1',
    element: '版记',
    requirement: '版记在公文最后一面',
    strength: 'must',
    check: ({ imprint, file }) =>
      imprint
        ? verdict(imprint.page === file.pages.at(-1), {
            measured: `第 ${imprint.page.number} 面`,
            required: `第 ${file.pages.length} 面`,
            page: imprint.page.number,
          })
        : NONE,
  },
  inFormats(['文件', '命令', '纪要'], {
    id: 'imprint-ends-at-the-bottom-of-the-text-area',
    clause: '§7.4.1',
    element: '版记中的分隔线',
    requirement: '末条分隔线与公文最后一面的版心下边缘重合',
    strength: 'must',
    check: (notice) =>
      withRules(notice, (rules) =>
        length(
          { value: rules.at(-1)!.bottom - filledBottom(notice.frame), page: notice.imprint!.page.number },
          { required: 0, tolerance: 1 },
        ),
      ),
  }),
  inFormats(['文件', '命令', '纪要'], {
    id: 'imprint-rules-are-as-wide-as-the-text',
    clause: '§7.4.1',
    element: '版记中的分隔线',
    requirement: '分隔线与版心等宽，相差不超过 1 mm',
    strength: 'must',
    check: (notice) =>
      withRules(notice, (rules) =>
        length(
          rules.map(({ left, right }) => ({
            value: right - left - (notice.frame.right - notice.frame.left),
            page: notice.imprint!.page.number,
          })),
          { required: 0, tolerance: 1 },
        ),
      ),
  }),
  inFormats(['文件', '命令', '纪要'], {
    id: 'imprint-outer-rules-are-0-35-thick',
    clause: '§7.4.1',
    element: '版记中的分隔线',
    requirement: '首条和末条分隔线用粗线，推荐高度 0.35 mm',
    strength: 'advised',
    check: (notice) =>
      withRules(notice, (rules) =>
        length(
          [rules[0]!, rules.at(-1)!].map(({ thickness }) => ({
            value: thickness,
            page: notice.imprint!.page.number,
          })),
          { required: 0.35, tolerance: 0.05 },
        ),
      ),
  }),
  inFormats(['文件', '命令', '纪要'], {
    id: 'imprint-inner-rules-are-0-25-thick',
    clause: '§7.4.1',
    element: '版记中的分隔线',
    requirement: '中间的分隔线用细线，推荐高度 0.25 mm',
    strength: 'advised',
    check: (notice) =>
      withRules(notice, (rules) =>
        rules.length > 2
          ? length(
              rules
                .slice(1, -1)
                .map(({ thickness }) => ({ value: thickness, page: notice.imprint!.page.number })),
              { required: 0.25, tolerance: 0.05 },
            )
          : absent('没有中间的分隔线'),
      ),
  }),
  {
    id: 'imprint-is-fangsong',
    clause: '§7.4.2',
    element: '抄送机关、印发机关和印发日期',
    requirement: '用仿宋体',
    strength: 'usual',
    check: ({ imprint }) => (imprint ? face(glyphsOf(imprint), '仿宋', imprint.page.number) : NONE),
  },
  {
    id: 'imprint-is-size-4',
    clause: '§7.4.2',
    element: '抄送机关、印发机关和印发日期',
    requirement: '用 4 号字',
    strength: 'usual',
    check: ({ imprint }) => (imprint ? size(glyphsOf(imprint), '4号', imprint.page.number) : NONE),
  },
  {
    id: 'imprint-is-one-in-from-the-left',
    clause: '§7.4.2',
    element: '抄送机关、印发机关',
    requirement: '主送、抄送机关和印发机关左空一字',
    strength: 'must',
    check: ({ imprint, frame }) => {
      if (!imprint) return NONE;
      const first = imprint.lines.filter((line) => isLabelled(line) || line === printingLine(imprint));
      // A line that holds the date alone stands at the right.
      const begun = first.filter((line) => !/^\d{4}年\d+月\d+日印发$/.test(line.text));
      return length(
        begun.map((line) => ({ value: indentOf(line, frame), page: line.page.number })),
        { required: 1, tolerance: INDENT, unit: '字' },
      );
    },
  },
  {
    id: 'printing-date-is-one-in-from-the-right',
    clause: '§7.4.3',
    element: '印发日期',
    requirement: '印发日期右空一字',
    strength: 'must',
    check: ({ imprint, frame }) => {
      const line = imprint && printingLine(imprint);
      return line
        ? length(
            { value: indentEndOf(line, frame), page: line.page.number },
            { required: 1, tolerance: INDENT, unit: '字' },
          )
        : absent('没有印发日期');
    },
  },
  {
    id: 'copies-keep-one-in-from-the-right',
    clause: '§7.4.2',
    element: '抄送机关',
    requirement: '抄送机关右空一字',
    strength: 'must',
    check: ({ imprint, frame }) => {
      if (!imprint) return NONE;
      const lists = imprint.lines.filter((line) => line !== printingLine(imprint));
      const turned = lists.filter(
        (line, index) =>
          index + 1 < lists.length && !isLabelled(lists[index + 1]!) && /\p{Script=Han}$/u.test(line.text),
      );
      return turned.length > 0
        ? length(
            turned.map((line) => ({ value: indentEndOf(line, frame), page: line.page.number })),
            { required: 1, tolerance: 2 * INDENT, unit: '字' },
          )
        : absent('抄送机关没有回行');
    },
  },
  {
    id: 'copies-align-after-the-colon-when-turned',
    clause: '§7.4.2',
    element: '抄送机关',
    requirement: '回行时与冒号后的首字对齐',
    strength: 'must',
    check: ({ imprint, frame }) => {
      const turned = imprint ? turnedLines(imprint) : [];
      return turned.length > 0
        ? length(
            turned.map(({ line, left }) => ({
              value: (line.left - left) / frame.character,
              page: line.page.number,
            })),
            { required: 0, tolerance: INDENT, unit: '字' },
          )
        : absent('抄送机关没有回行');
    },
  },
  {
    id: 'copies-end-with-a-full-stop',
    clause: '§7.4.2',
    element: '抄送机关',
    requirement: '最后一个抄送机关名称后标句号',
    strength: 'must',
    check: ({ imprint }) => {
      if (!imprint?.lines.some(isLabelled)) return absent('没有抄送机关');
      const lists = imprint.lines.filter((line) => line !== printingLine(imprint));
      const lasts = lists.filter((_, index) => index + 1 === lists.length || isLabelled(lists[index + 1]!));
      const wrong = lasts.find(({ text }) => !text.endsWith('。'));
      return verdict(wrong === undefined, {
        measured: `“${(wrong ?? lasts[0])!.text.slice(-4)}”`,
        required: '以“。”结束',
        page: imprint.page.number,
      });
    },
  },
  inFormats(['文件', '命令', '纪要'], {
    id: 'imprint-names-printer-and-date',
    clause: '§7.4.3',
    element: '印发机关和印发日期',
    requirement: '印发机关和印发日期编排在末条分隔线之上同一行，日期后加“印发”二字',
    strength: 'must',
    check: ({ imprint }) => {
      const line = imprint && printingLine(imprint);
      if (!line) return absent('没有印发机关和印发日期');
      const pieces = piecesOf(line, 2);
      return verdict(pieces.length > 1 && line === imprint.lines.at(-1), {
        measured: pieces.map(({ text }) => text).join('　'),
        required: '末行有印发机关、日期和“印发”',
        page: imprint.page.number,
      });
    },
  }),
  {
    id: 'printing-date-is-in-unpadded-arabic-digits',
    clause: '§7.4.3',
    element: '印发日期',
    requirement: '印发日期用阿拉伯数字，月、日不编虚位',
    strength: 'must',
    check: ({ imprint }) => {
      const line = imprint && printingLine(imprint);
      return line
        ? verdict(/\d{4}年[1-9]\d?月[1-9]\d?日印发$/.test(line.text), {
            measured: line.text.slice(-13),
            required: '如“2018年5月15日印发”',
            page: line.page.number,
          })
        : absent('没有印发日期');
    },
  },
  {
    id: 'no-rule-between-addressees-and-copies',
    clause: '§7.4.2',
    element: '版记中的主送机关',
    requirement: '主送机关置于抄送机关之上一行，之间不加分隔线',
    strength: 'must',
    check: ({ imprint }) => {
      const main = imprint?.lines.find(({ text }) => text.startsWith('主送'));
      const copies = imprint?.lines.find(({ text }) => text.startsWith('抄送'));
      if (!imprint || !main || !copies) return absent('版记里没有主送机关');
      const between = imprint.rules.some(({ top }) => top > main.top && top < copies.top);
      return verdict(!between && main.top < copies.top, {
        measured: between ? '有分隔线' : main.top < copies.top ? '没有分隔线' : '主送机关在抄送机关之下',
        required: '主送机关在上，没有分隔线',
        page: imprint.page.number,
      });
    },
  },
];

function withRules({ imprint }: Notice, check: (rules: Imprint['rules']) => Outcome): Outcome {
  if (!imprint) return NONE;
  return imprint.rules.length > 1
    ? check(imprint.rules)
    : verdict(false, {
        measured: `${imprint.rules.length} 条分隔线`,
        required: '首条和末条分隔线',
        page: imprint.page.number,
      });
}

function glyphsOf({ lines }: Imprint): Line['glyphs'] {
  return lines.flatMap(({ glyphs }) => glyphs);
}

function isLabelled({ text }: Line): boolean {
  return /^(?:主送|抄送|抄报|分送|发送|印发)[：:]/.test(text);
}

function printingLine({ lines }: Imprint): Line | undefined {
  return lines.findLast(({ text }) => /印发$/.test(text));
}

/** Lines that continue a list, with where its first name begins. */
function turnedLines(imprint: Imprint): { line: Line; left: number }[] {
  let left: number | undefined;
  return imprint.lines.flatMap((line) => {
    if (line === printingLine(imprint)) return [];
    if (isLabelled(line)) {
      left = line.glyphs[LABEL]?.origin.x;
      return [];
    }
    return left === undefined ? [] : [{ line, left }];
  });
}

/** Characters of 抄送：. */
const LABEL = 3;
