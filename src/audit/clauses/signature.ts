import type { Line, Notice } from '../recognise/types.ts';
import type { Outcome } from '../types.ts';
import { blankLines, INDENT, indentEndOf, indentOf, type NoticeClause } from './clause.ts';
import { absent, length, needsPerson, verdict } from './outcomes.ts';

const UNSIGNED = absent('没有署名或者成文日期');

/** 署名, 成文日期, 印章 and 附注 (clauses 7.3.5 and 7.3.6). */
export const SIGNATURE: NoticeClause[] = [
  {
    id: 'signature-is-one-line-below-the-text',
    clause: '§7.3.5.2',
    element: '署名',
    requirement: '不加盖印章的，在正文（或者附件说明）下空一行编排署名',
    strength: 'must',
    check: (notice) =>
      unsealed(notice, () => {
        const first = notice.signature.organs[0] ?? notice.signature.date;
        const above = notice.attachmentList.at(-1) ?? notice.texts[0]?.paragraphs.at(-1)?.lines.at(-1);
        return blankLines(above, first, 1, notice.frame);
      }),
  },
  {
    id: 'unsealed-signature-stands-two-in-from-the-right',
    clause: '§7.3.5.2',
    element: '署名',
    requirement: '不加盖印章的，署名右空二字；成文日期长于署名的，日期右空二字',
    strength: 'must',
    check: (notice) =>
      unsealed(notice, (organ, date) =>
        length(
          {
            value: indentEndOf(isLonger(date, organ, notice.frame) ? date : organ, notice.frame),
            page: date.page.number,
          },
          { required: 2, tolerance: INDENT, unit: '字' },
        ),
      ),
  },
  {
    id: 'unsealed-date-starts-two-right-of-the-signature',
    clause: '§7.3.5.2',
    element: '成文日期',
    requirement: '不加盖印章的，成文日期首字比署名首字右移二字',
    strength: 'must',
    check: (notice) =>
      unsealed(notice, (organ, date) =>
        isLonger(date, organ, notice.frame)
          ? absent('成文日期长于署名，署名随日期移动')
          : length(
              { value: (date.left - organ.left) / notice.frame.character, page: date.page.number },
              { required: 2, tolerance: INDENT, unit: '字' },
            ),
      ),
  },
  {
    id: 'lone-date-stands-four-in-from-the-right',
    clause: '§7.3.5.1',
    element: '成文日期',
    requirement: '没有署名的，成文日期右空四字',
    strength: 'usual',
    check: ({ signature, frame }) =>
      signature.date && signature.organs.length === 0
        ? length(
            { value: indentEndOf(signature.date, frame), page: signature.date.page.number },
            { required: 4, tolerance: INDENT, unit: '字' },
          )
        : absent('有署名，或者没有成文日期'),
  },
  {
    id: 'sealed-date-stands-four-in-from-the-right',
    clause: '§7.3.5.1',
    element: '成文日期',
    requirement: '加盖印章的，成文日期一般右空四字',
    strength: 'usual',
    check: (notice) =>
      sealed(notice, (_, date) =>
        length(
          { value: indentEndOf(date, notice.frame), page: date.page.number },
          { required: 4, tolerance: INDENT, unit: '字' },
        ),
      ),
  },
  {
    id: 'sealed-signature-is-centred-on-the-date',
    clause: '§7.3.5.1',
    element: '署名',
    requirement: '单一机关加盖印章的，署名在成文日期之上，以成文日期为准居中',
    strength: 'must',
    check: (notice) =>
      sealed(notice, (organ, date) =>
        notice.signature.seals.length > 1
          ? absent('是联合行文')
          : length(
              { value: middleOf(organ) - middleOf(date), page: date.page.number },
              { required: 0, tolerance: CENTRED },
            ),
      ),
  },
  {
    id: 'seal-covers-signature-and-date',
    clause: '§7.3.5.1',
    element: '印章',
    requirement: '印章端正、居中下压署名和成文日期，两者居于印章中心偏下，顶端距正文一行之内',
    strength: 'must',
    check: (notice) =>
      sealed(notice, (organ, date) => {
        const seal = notice.signature.seals.at(-1)!;
        // Names of joint issuers share a line: the last seal is over the date and the name above it.
        const isJoint = notice.signature.seals.length > 1;
        const off = (seal.left + seal.right) / 2 - middleOf(isJoint ? date : organ);
        const covers = seal.top < organ.bottom && seal.bottom > date.top;
        return verdict(covers && Math.abs(off) <= SEAL, {
          measured: `印章中心偏${off < 0 ? '左' : '右'} ${Math.abs(off).toFixed(1)} mm，${covers ? '压住' : '没有压住'}署名和成文日期`,
          required: `居中（± ${SEAL} mm），压住署名和成文日期`,
          page: date.page.number,
        });
      }),
  },
  {
    id: 'date-is-in-unpadded-arabic-digits',
    clause: '§7.3.5.4',
    element: '成文日期',
    requirement: '成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位',
    strength: 'must',
    check: ({ signature: { date } }) =>
      date
        ? verdict(/^\d{4}年[1-9]\d?月[1-9]\d?日$/.test(date.text), {
            measured: date.text,
            required: '如“2018年5月15日”',
            page: date.page.number,
          })
        : absent('没有成文日期'),
  },
  {
    id: 'signature-shares-its-page-with-text',
    clause: '§7.3.5.5',
    element: '署名和成文日期',
    requirement: '署名和成文日期不单独占一面：排版后剩下的空白容不下时，调整行距、字距',
    strength: 'must',
    check: ({ signature, texts, attachmentList }) => {
      const { date } = signature;
      if (!date) return UNSIGNED;
      const lines = (texts[0]?.paragraphs ?? []).flatMap((paragraph) => paragraph.lines);
      const isShared = lines.some(({ page }) => page === date.page);
      const isListed = attachmentList.some(({ page }) => page === date.page);
      return verdict(isShared, {
        measured: isShared ? '同一面有正文' : isListed ? '同一面只有附件说明' : '同一面没有正文',
        required: '同一面有正文',
        page: date.page.number,
      });
    },
  },
  {
    id: 'note-is-indented-two',
    clause: '§7.3.6',
    element: '附注',
    requirement: '附注居左空二字加圆括号，编排在成文日期下一行',
    strength: 'must',
    check: ({ notes: [first], frame }) =>
      first
        ? length(
            { value: indentOf(first, frame), page: first.page.number },
            { required: 2, tolerance: INDENT, unit: '字' },
          )
        : absent('没有附注'),
  },
  {
    id: 'note-is-on-the-line-below-the-date',
    clause: '§7.3.6',
    element: '附注',
    requirement: '附注编排在成文日期下一行',
    strength: 'must',
    check: ({ notes: [first], signature: { date }, frame }) =>
      first ? blankLines(date, first, 0, frame) : absent('没有附注'),
  },
];

/** Millimetres by which the middle of the organ may be off that of the date. */
const CENTRED = 1.5;

/** Millimetres by which a seal may be off the middle. */
const SEAL = 3;

function unsealed(
  { signature: { organs, date, seals }, frame }: Notice,
  check: (organ: Line, date: Line) => Outcome,
): Outcome {
  const organ = organs.at(-1);
  if (!organ || !date) return UNSIGNED;
  if (seals.length > 0) return absent('加盖了印章');
  const outcome = check(organ, date);
  // Printed first and sealed by hand: the file shows the places of a sealed paper and no seal.
  const awaitsSeal =
    Math.abs(indentEndOf(date, frame) - 4) <= INDENT && Math.abs(middleOf(organ) - middleOf(date)) <= CENTRED;
  return outcome.status === 'fail' && awaitsSeal
    ? needsPerson('署名和成文日期按加盖印章的位置编排，文件里没有印章图，是否用印由人核对')
    : outcome;
}

function sealed(
  { signature: { organs, date, seals } }: Notice,
  check: (organ: Line, date: Line) => Outcome,
): Outcome {
  const organ = organs.at(-1);
  if (!organ || !date) return UNSIGNED;
  return seals.length > 0 ? check(organ, date) : absent('没有加盖印章');
}

/**
 * Whether the date is the one that stands two in. Where both are of about one length, which is longer depends on how
 * wide the face's digits are: then the one that is nearer to its place.
 */
function isLonger(date: Line, organ: Line, frame: Notice['frame']): boolean {
  const more = date.right - date.left - (organ.right - organ.left);
  if (Math.abs(more) > frame.character) return more > 0;
  return Math.abs(indentEndOf(date, frame) - 2) <= Math.abs(indentEndOf(organ, frame) - 2);
}

function middleOf({ left, right }: Line): number {
  return (left + right) / 2;
}
