import { isRed } from '../recognise/head.ts';
import type { Notice } from '../recognise/types.ts';
import { boxOf, inFormats, type NoticeClause, offCentre } from './clause.ts';
import { absent, face, length, needsPerson, verdict } from './outcomes.ts';

/** 发文机关标志 (clause 7.2.4). */
export const LETTERHEAD: NoticeClause[] = [
  inFormats(['文件', '纪要'], {
    id: 'letterhead-is-35-below-the-top-margin',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志上边缘至版心上边缘 35 mm，即距纸的上边 72 mm',
    strength: 'must',
    check: ({ head }) =>
      withLetterhead(head, (letterhead) =>
        length({ value: letterhead.top, page: 1 }, { required: 72, tolerance: 1 }),
      ),
  }),
  {
    id: 'letterhead-is-centred',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志居中排布',
    strength: 'must',
    check: ({ head, frame }) => {
      const [first] = head.letterhead;
      if (!first) return absent('没有发文机关标志');
      const box = boxOf(head.letterhead);
      const rows = jointParts(head) ? [box] : head.letterhead;
      return length(
        rows.map((row) => ({ value: offCentre(row, frame), page: 1 })),
        { required: 0, tolerance: 1.5 },
      );
    },
  },
  {
    id: 'letterhead-is-red',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志用红色',
    strength: 'advised',
    check: ({ head }) => {
      const glyphs = head.letterhead.flatMap((line) => line.glyphs);
      const other = glyphs.find(({ color }) => !isRed(color));
      return glyphs.length === 0
        ? absent('没有发文机关标志')
        : verdict(other === undefined, {
            measured: (other ?? glyphs[0]!).color,
            required: '红色',
            page: 1,
          });
    },
  },
  {
    id: 'letterhead-is-xiaobiaosong',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志用小标宋体',
    strength: 'advised',
    check: ({ head }) =>
      head.letterhead.length > 0
        ? face(
            head.letterhead.flatMap((line) => line.glyphs),
            '小标宋',
            1,
          )
        : absent('没有发文机关标志'),
  },
  {
    id: 'letterhead-keeps-within-the-text-area',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志不宽于版心，排成一行或者两行（联合行文的除外）',
    strength: 'practice',
    check: ({ head, frame, format }) => {
      if (head.letterhead.length === 0) return absent('没有发文机关标志');
      const box = boxOf(head.letterhead);
      const width = box.right - box.left;
      const allowed = format === '信函' ? 170 : frame.right - frame.left;
      const rows = jointParts(head) ? 1 : head.letterhead.length;
      return verdict(width <= allowed + 1 && rows <= 2, {
        measured: `宽 ${width.toFixed(1)} mm，${rows} 行`,
        required: `不宽于 ${allowed.toFixed(0)} mm，不多于 2 行`,
        page: 1,
      });
    },
  },
  inFormats(['文件'], {
    id: 'letterhead-names-the-issuer',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '由发文机关全称或者规范化简称加“文件”二字组成，也可以不加',
    strength: 'must',
    check: ({ head, signature }) => {
      if (head.letterhead.length === 0) return absent('没有发文机关标志');
      const text = head.letterhead.map((line) => line.text).join('');
      const signed = signature.organs.map((line) => line.text).join('');
      const named = text.replace(/文件$/, '');
      return signed !== '' &&
        (signed.includes(named) || signature.organs.some((line) => text.includes(line.text)))
        ? verdict(true, { measured: text, required: `与署名“${signed}”一致`, page: 1 })
        : needsPerson('名称是不是全称或者规范化简称，要由人判断', { measured: text, page: 1 });
    },
  }),
  {
    id: 'joint-letterhead-has-wenjian-in-the-middle',
    clause: '§7.2.4',
    element: '联合行文的发文机关标志',
    requirement: '“文件”二字置于发文机关名称右侧，以联署发文机关名称为准上下居中',
    strength: 'must',
    check: ({ head }) => {
      const joint = jointParts(head);
      if (!joint) return absent('不是联合行文，或者只标主办机关');
      const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
      return length(
        { value: middle(joint.wenjian) - middle(joint.names), page: 1 },
        { required: 0, tolerance: 1.5 },
      );
    },
  },
];

function withLetterhead(
  { letterhead }: Notice['head'],
  check: (box: { top: number }) => ReturnType<NoticeClause['check']>,
): ReturnType<NoticeClause['check']> {
  return letterhead.length > 0 ? check(boxOf(letterhead)) : absent('没有发文机关标志');
}

/** Of a letterhead with names on several lines and 文件 at their right: both boxes; undefined for any other. */
function jointParts({ letterhead }: Notice['head']): { names: Vertical; wenjian: Vertical } | undefined {
  const glyphs = letterhead.flatMap((line) => line.glyphs);
  const wenjian = glyphs.toSorted((a, b) => a.box.left - b.box.left).slice(-2);
  if (wenjian.map(({ character }) => character).join('') !== '文件') return undefined;
  const names = glyphs.filter((glyph) => !wenjian.includes(glyph));
  const right = Math.max(...names.map(({ box }) => box.right));
  const baselines = new Set(names.map(({ origin }) => Math.round(origin.y)));
  if (baselines.size < 2 || wenjian[0]!.box.left < right - 1) return undefined;
  const vertical = (all: typeof glyphs): Vertical => ({
    top: Math.min(...all.map(({ box }) => box.top)),
    bottom: Math.max(...all.map(({ box }) => box.bottom)),
  });
  return { names: vertical(names), wenjian: vertical(wenjian) };
}

interface Vertical {
  top: number;
  bottom: number;
}
