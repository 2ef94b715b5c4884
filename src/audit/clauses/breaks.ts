import { isIdeograph } from '../recognise/frame.ts';
import type { Line, Notice } from '../recognise/types.ts';
import type { Outcome } from '../types.ts';
import type { NoticeClause } from './clause.ts';
import { absent, verdict } from './outcomes.ts';

/** Where lines may be broken (clause 9: GB/T 15834-2011 for marks, GB/T 15835-2011 for numbers). */
export const BREAKS: NoticeClause[] = [
  {
    id: 'lines-start-without-closing-marks',
    clause: 'GB/T 15834 §5.1',
    element: '标点符号',
    requirement: '句号、逗号、顿号、分号、冒号、问号、叹号和后半个引号、括号、书名号不出现在一行之首',
    strength: 'must',
    check: (notice) =>
      firstBreak(
        notice,
        ({ before, after }) => {
          const isDash = after.startsWith('——');
          return !isDash && /^[、，。：；！？”’」』）〕】》〉〗—–～·/]/u.test(after)
            ? `“${before.slice(-3)}┃${after.slice(0, 3)}”`
            : undefined;
        },
        '行首没有这些标点',
      ),
  },
  {
    id: 'lines-end-without-opening-marks',
    clause: 'GB/T 15834 §5.1',
    element: '标点符号',
    requirement: '前半个引号、括号、书名号不出现在一行之末',
    strength: 'must',
    check: (notice) =>
      firstBreak(
        notice,
        ({ before, after }) =>
          /[“‘「『（〔【《〈〖]$/u.test(before) ? `“${before.slice(-3)}┃${after.slice(0, 3)}”` : undefined,
        '行末没有这些标点',
      ),
  },
  {
    id: 'dashes-and-ellipses-stay-whole',
    clause: 'GB/T 15834 §5.1',
    element: '破折号、省略号',
    requirement: '破折号和省略号不断开在两行',
    strength: 'must',
    check: (notice) =>
      firstBreak(
        notice,
        ({ before, after }) =>
          (/—$/.test(before) && /^—/.test(after)) || (/…$/.test(before) && /^…/.test(after))
            ? `“${before.slice(-3)}┃${after.slice(0, 3)}”`
            : undefined,
        '没有断开',
      ),
  },
  {
    id: 'numbers-stay-whole',
    clause: 'GB/T 15835 §5.1',
    element: '数字',
    requirement: '用阿拉伯数字书写的数值不断开移行',
    strength: 'usual',
    doubtful: true,
    check: (notice) =>
      firstBreak(
        notice,
        ({ before, after }) =>
          /\d[.,]?$/.test(before) && /^[.,]?\d|^[%％‰]/.test(after)
            ? `“${before.slice(-4)}┃${after.slice(0, 4)}”`
            : undefined,
        '没有断开',
      ),
  },
  {
    id: 'dates-and-document-numbers-stay-whole',
    clause: '—',
    element: '日期、发文字号',
    requirement: '日期和发文字号不断开在两行',
    strength: 'practice',
    check: (notice) => firstBreak(notice, ({ before, after }) => brokenBetween(before, after), '没有断开'),
  },
  {
    id: 'last-lines-hold-more-than-one-character',
    clause: '—',
    element: '段末',
    requirement: '一段的末行不只有一个字',
    strength: 'practice',
    check: ({ texts }) => {
      const turned = texts.flatMap(({ paragraphs }) => paragraphs.filter(({ lines }) => lines.length > 1));
      if (turned.length === 0) return absent('没有回行');
      const lone = turned
        .map(({ lines }) => lines.at(-1)!)
        .find(({ characters }) => characters.filter(isIdeograph).length <= 1 && characters.length <= 2);
      return verdict(lone === undefined, {
        measured: lone ? `“${lone.text}”独占一行` : '没有',
        required: '末行不少于两个字',
        ...(lone && { page: lone.page.number }),
      });
    },
  },
];

/** Characters before and after a break that are looked at. */
const AROUND = 24;

/** The first break at which `wrong` has something to show. */
function firstBreak(
  notice: Notice,
  wrong: (around: { before: string; after: string }) => string | undefined,
  required: string,
): Outcome {
  const breaks = breaksOf(notice);
  if (breaks.length === 0) return absent('没有回行');
  for (const [above, below] of breaks) {
    const shown = wrong({ before: above.text.slice(-AROUND), after: below.text.slice(0, AROUND) });
    if (shown !== undefined) return verdict(false, { measured: shown, required, page: below.page.number });
  }
  return verdict(true, { measured: `${breaks.length} 处回行都合规`, required });
}

/** Every two lines that one paragraph is broken into. */
function breaksOf({ texts, addressees, imprint }: Notice): [Line, Line][] {
  const groups = [
    addressees,
    ...texts.flatMap(({ paragraphs }) => paragraphs.map(({ lines }) => lines)),
    ...(imprint ? [imprint.lines.filter(({ text }) => !/印发$/.test(text))] : []),
  ];
  return groups.flatMap((lines) =>
    lines
      .slice(1)
      .flatMap((line, index): [Line, Line][] =>
        /^(?:主送|抄送)[：:]/.test(line.text) ? [] : [[lines[index]!, line]],
      ),
  );
}

const WHOLES = [/\d{4}年\d{1,2}月\d{1,2}日/g, /\d{1,2}月\d{1,2}日/g, /〔\d{4}〕\d+号/g];

/** A date or number of a document that a break goes through. */
function brokenBetween(before: string, after: string): string | undefined {
  const text = before + after;
  for (const pattern of WHOLES) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      const at = before.length - index;
      if (at > 0 && at < whole.length) return `“${whole.slice(0, at)}┃${whole.slice(at)}”`;
    }
  }
  return undefined;
}
