import { footRules } from '../recognise/format.ts';
import { isRed } from '../recognise/head.ts';
import type { Outcome, Rule } from '../types.ts';
import {
  blankLines,
  CELL,
  INDENT,
  indentEndOf,
  inFormats,
  LINE,
  type NoticeClause,
  offCentre,
  PLACED,
} from './clause.ts';
import { absent, length, verdict } from './outcomes.ts';

/** 信函格式 (clause 10.1). */
export const LETTER: NoticeClause[] = [
  inFormats(['信函'], {
    id: 'letter-head-is-30-below-the-paper-edge',
    clause: '§10.1',
    element: '信函的发文机关标志',
    requirement: '发文机关标志上边缘至上页边为 30 mm',
    strength: 'must',
    check: ({ head: { letterhead } }) =>
      letterhead[0]
        ? length({ value: letterhead[0].top, page: 1 }, { required: 30, tolerance: 1 })
        : absent('没有发文机关标志'),
  }),
  inFormats(['信函'], {
    id: 'letter-rule-is-4-below-the-letterhead',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '发文机关标志下 4 mm 处印一条红色双线',
    strength: 'must',
    check: ({ head: { rules, letterhead } }) =>
      rules[0] && letterhead.length > 0
        ? length(
            { value: rules[0].top - Math.max(...letterhead.map(({ bottom }) => bottom)), page: 1 },
            { required: 4, tolerance: 1 },
          )
        : verdict(false, { measured: '没有双线', required: '发文机关标志下 4 mm', page: 1 }),
  }),
  inFormats(['信函'], {
    id: 'letter-upper-rule-is-thick-over-thin',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '发文机关标志下的双线上粗下细，红色',
    strength: 'must',
    check: ({ head: { rules } }) => doubleRule(rules.slice(0, 2), 'thickOverThin'),
  }),
  inFormats(['信函'], {
    id: 'letter-lower-rule-is-thin-over-thick',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '下页边的双线上细下粗，红色',
    strength: 'must',
    check: (notice) => doubleRule(footRules(notice.file.pages[0]!), 'thinOverThick'),
  }),
  inFormats(['信函'], {
    id: 'letter-lower-rule-is-20-above-the-paper-edge',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '距下页边 20 mm 处印一条红色双线',
    strength: 'must',
    check: (notice) => {
      const last = footRules(notice.file.pages[0]!).at(-1);
      return last
        ? length(
            { value: notice.file.pages[0]!.height - last.bottom, page: 1 },
            { required: 20, tolerance: 1 },
          )
        : verdict(false, { measured: '没有双线', required: '距下页边 20 mm', page: 1 });
    },
  }),
  inFormats(['信函'], {
    id: 'letter-text-keeps-from-the-lower-rule',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '第二条双线上一行有文字的，与该线的距离为 3 号汉字高度的 7/8',
    strength: 'must',
    check: ({ file, pages, frame }) => {
      const rule = footRules(file.pages[0]!)[0];
      const last = pages[0]?.lines.at(-1);
      if (!rule || !last) return absent('没有双线，或者首页没有文字');
      const gap = rule.top - last.bottom;
      if (gap > (frame.pitch ?? LINE) + SEVEN_EIGHTHS) return absent('双线上一行没有文字');
      return verdict(gap > SEVEN_EIGHTHS - PLACED, {
        measured: `${gap.toFixed(1)} mm`,
        required: `不小于 ${SEVEN_EIGHTHS.toFixed(1)} mm`,
        page: 1,
      });
    },
  }),
  inFormats(['信函'], {
    id: 'letter-rules-are-170-wide-and-centred',
    clause: '§10.1',
    element: '信函的双线',
    requirement: '双线长 170 mm，居中排布',
    strength: 'must',
    check: (notice) => {
      const rules = [...notice.head.rules.slice(0, 2), ...footRules(notice.file.pages[0]!)];
      if (rules.length === 0) return absent('没有双线');
      const width = length(
        rules.map(({ left, right }) => ({ value: right - left, page: 1 })),
        { required: 170, tolerance: 1 },
      );
      // 居中: on the sheet, or on the text area, whose middle is 1 mm to its right.
      const middle = notice.file.pages[0]!.width / 2;
      const centre = length(
        rules.map((rule) => {
          const offSheet = (rule.left + rule.right) / 2 - middle;
          const offText = offCentre(rule, notice.frame);
          return { value: Math.abs(offSheet) < Math.abs(offText) ? offSheet : offText, page: 1 };
        }),
        { required: 0, tolerance: 1 },
      );
      return width.status === 'pass' ? centre : width;
    },
  }),
  inFormats(['信函'], {
    id: 'letter-number-is-flush-right-below-the-rule',
    clause: '§10.1',
    element: '信函的发文字号',
    requirement: '发文字号顶格居版心右边缘，编排在第一条红色双线下，与该线的距离为 3 号字高度的 7/8',
    strength: 'must',
    check: ({ head: { number, rules }, frame }) => {
      if (!number) return absent('没有发文字号');
      const gap = number.top - (rules[1] ?? rules[0])!.bottom;
      const end = indentEndOf(number, frame);
      return verdict(Math.abs(end) <= INDENT && Math.abs(gap - SEVEN_EIGHTHS) <= 1, {
        measured: `右空 ${end.toFixed(1)} 字，线下 ${gap.toFixed(1)} mm`,
        required: `右空 0 字，线下 ${SEVEN_EIGHTHS.toFixed(1)} ± 1 mm`,
        page: 1,
      });
    },
  }),
  inFormats(['信函'], {
    id: 'letter-title-is-two-lines-below-the-head',
    clause: '§10.1',
    element: '信函的标题',
    requirement: '标题居中编排，与其上最后一个要素相距二行',
    strength: 'must',
    check: ({ head: { number, marks }, texts, frame }) => {
      const above = [...marks, ...(number ? [number] : [])].sort((a, b) => a.bottom - b.bottom).at(-1);
      return blankLines(above, texts[0]?.title[0], 2, frame);
    },
  }),
  inFormats(['信函'], {
    id: 'letter-imprint-has-no-rules',
    clause: '§10.1',
    element: '信函的版记',
    requirement: '版记不加印发机关和印发日期、分隔线',
    strength: 'must',
    check: ({ imprint }) => {
      if (!imprint) return absent('没有版记');
      const black = imprint.rules.filter(({ color }) => !isRed(color));
      const printing = imprint.lines.find(({ text }) => /印发$/.test(text));
      return verdict(black.length === 0 && !printing, {
        measured:
          [
            ...(black.length > 0 ? [`${black.length} 条分隔线`] : []),
            ...(printing ? [printing.text] : []),
          ].join('，') || '没有',
        required: '没有分隔线、印发机关和印发日期',
        page: imprint.page.number,
      });
    },
  }),
];

/** Millimetres: 7/8 of a 3号 ideograph. */
const SEVEN_EIGHTHS = (7 / 8) * CELL;

function doubleRule(rules: readonly Rule[], order: 'thickOverThin' | 'thinOverThick'): Outcome {
  const [first, second] = rules;
  const required = order === 'thickOverThin' ? '上粗下细的红色双线' : '上细下粗的红色双线';
  if (!first || !second) return verdict(false, { measured: `${rules.length} 条线`, required, page: 1 });
  const isOrdered =
    order === 'thickOverThin' ? first.thickness > second.thickness : first.thickness < second.thickness;
  return verdict(isOrdered && isRed(first.color) && isRed(second.color), {
    measured: `${first.thickness.toFixed(2)} mm 和 ${second.thickness.toFixed(2)} mm，${first.color}`,
    required,
    page: 1,
  });
}
