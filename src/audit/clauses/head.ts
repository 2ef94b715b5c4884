import { isRed } from '../recognise/head.ts';
import type { Line, Notice } from '../recognise/types.ts';
import type { Rule } from '../types.ts';
import {
  blankLines,
  INDENT,
  indentEndOf,
  indentOf,
  inFormats,
  type NoticeClause,
  offCentre,
  PLACED,
  pitchOf,
} from './clause.ts';
import { absent, face, length, needsPerson, size, verdict } from './outcomes.ts';

/** 版头 (clause 7.2): the marks, the letterhead, the number, signatories and the red rule. */
export const HEAD: NoticeClause[] = [
  {
    id: 'copy-number-has-six-digits',
    clause: '§7.2.1',
    element: '份号',
    requirement: '份号一般用 6 位阿拉伯数字',
    strength: 'must',
    check: ({ head }) =>
      head.copyNumber
        ? verdict(/^\d{6}$/.test(head.copyNumber.text), {
            measured: head.copyNumber.text,
            required: '6 位数字',
            page: 1,
          })
        : absent('没有份号'),
  },
  {
    id: 'classified-paper-has-a-copy-number',
    clause: '§7.2.1',
    element: '份号',
    requirement: '涉密公文应当标注份号',
    strength: 'must',
    check: ({ head }) =>
      head.classification
        ? verdict(head.copyNumber !== undefined, {
            measured: head.copyNumber?.text ?? '没有份号',
            required: '有份号',
            page: 1,
          })
        : absent('没有密级'),
  },
  inFormats(['文件', '命令', '纪要'], {
    id: 'copy-number-is-on-the-first-line',
    clause: '§7.2.1',
    element: '份号',
    requirement: '份号编排在版心左上角第一行',
    strength: 'must',
    check: ({ head, frame }) =>
      head.copyNumber
        ? length({ value: head.copyNumber.top - (frame.top ?? 37), page: 1 }, { required: 0, tolerance: 1 })
        : absent('没有份号'),
  }),
  {
    id: 'marks-are-flush-left',
    clause: '§7.2.1',
    element: '份号、密级、紧急程度',
    requirement: '份号、密级和保密期限、紧急程度顶格编排',
    strength: 'must',
    check: ({ head, frame }) =>
      head.marks.length > 0
        ? length(
            head.marks.map((mark) => ({ value: mark.left - frame.left, page: 1 })),
            { required: 0, tolerance: 1 },
          )
        : absent('没有份号、密级和紧急程度'),
  },
  {
    id: 'marks-follow-each-other',
    clause: '§7.2.3',
    element: '份号、密级、紧急程度',
    requirement: '份号、密级和保密期限、紧急程度自上而下，各占一行',
    strength: 'must',
    check: ({ head, frame }) => {
      const { copyNumber, classification, urgency } = head;
      const present = [copyNumber, classification, urgency].filter((mark) => mark !== undefined);
      if (present.length < 2) return absent('不足两项');
      return length(
        present.slice(1).map((mark, index) => ({
          value: (mark.top - present[index]!.top) / pitchOf(frame),
          page: 1,
        })),
        { required: 1, tolerance: 0.1, unit: '行' },
      );
    },
  },
  {
    id: 'copy-number-is-size-3',
    clause: '§7.2.1',
    element: '份号',
    requirement: '份号用 3 号字',
    strength: 'usual',
    check: ({ head }) => (head.copyNumber ? size(head.copyNumber.glyphs, '3号', 1) : absent('没有份号')),
  },
  {
    id: 'classification-and-urgency-are-heiti',
    clause: '§7.2.2',
    element: '密级、紧急程度',
    requirement: '密级和保密期限、紧急程度用黑体',
    strength: 'usual',
    check: ({ head }) => face(markGlyphs(head), '黑体', 1),
  },
  {
    id: 'classification-and-urgency-are-size-3',
    clause: '§7.2.2',
    element: '密级、紧急程度',
    requirement: '密级和保密期限、紧急程度用 3 号字',
    strength: 'usual',
    check: ({ head }) => size(markGlyphs(head), '3号', 1),
  },
  {
    id: 'classification-is-well-formed',
    clause: '§7.2.2',
    element: '密级和保密期限',
    requirement: '写作绝密、机密或者秘密，保密期限用阿拉伯数字，中间用★隔开',
    strength: 'must',
    check: ({ head }) =>
      head.classification
        ? verdict(/^(?:绝密|机密|秘密)(?:★(?:\d+(?:年|个月|日|天)|长期))?$/.test(head.classification.text), {
            measured: head.classification.text,
            required: '如“机密★1年”',
            page: 1,
          })
        : absent('没有密级'),
  },
  {
    id: 'urgency-is-teji-or-jiaji',
    clause: '§7.2.3',
    element: '紧急程度',
    requirement: '紧急程度写作特急或者加急（电报另分特提、特急、加急、平急）',
    strength: 'must',
    check: ({ head }) =>
      head.urgency
        ? verdict(/^(?:特急|加急)$/.test(head.urgency.text), {
            measured: head.urgency.text,
            required: '特急、加急',
            page: 1,
          })
        : absent('没有紧急程度'),
  },
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
  inFormats(['文件', '命令', '纪要'], {
    id: 'number-is-two-lines-below-the-letterhead',
    clause: '§7.2.5',
    element: '发文字号',
    requirement: '发文字号编排在发文机关标志下空二行位置',
    strength: 'must',
    check: ({ head, frame }) =>
      head.letterhead.length > 0 && head.number
        ? blankLines(
            { bottom: boxOf(head.letterhead).bottom, page: head.number.page },
            topOf(head.signatory?.line, head.number),
            2,
            frame,
          )
        : absent('没有发文机关标志或者发文字号'),
  }),
  inFormats(['文件', '命令', '纪要'], {
    id: 'number-is-centred',
    clause: '§7.2.5',
    element: '发文字号',
    requirement: '发文字号居中排布（上行文的除外）',
    strength: 'must',
    check: ({ head, frame }) => {
      if (!head.number) return absent('没有发文字号');
      if (head.signatory) return absent('是上行文');
      return length({ value: offCentre(head.number, frame), page: 1 }, { required: 0, tolerance: 1.5 });
    },
  }),
  {
    id: 'number-is-well-formed',
    clause: '§7.2.5',
    element: '发文字号',
    requirement: '机关代字、六角括号〔〕里的四位年份、发文顺序号；不加“第”，不编虚位，后加“号”',
    strength: 'must',
    check: ({ head, format }) =>
      head.number && format !== '命令'
        ? verdict(/^[\p{Script=Han}（）()]+〔\d{4}〕[1-9]\d*号$/u.test(head.number.text), {
            measured: head.number.text,
            required: '如“厦处非办〔2018〕7号”',
            page: 1,
          })
        : absent('没有发文字号'),
  },
  {
    id: 'number-is-fangsong',
    clause: '§5.2.2',
    element: '发文字号',
    requirement: '发文字号用仿宋体',
    strength: 'usual',
    check: ({ head }) => (head.number ? face(head.number.glyphs, '仿宋', 1) : absent('没有发文字号')),
  },
  {
    id: 'number-is-size-3',
    clause: '§5.2.2',
    element: '发文字号',
    requirement: '发文字号用 3 号字',
    strength: 'usual',
    check: ({ head }) => (head.number ? size(head.number.glyphs, '3号', 1) : absent('没有发文字号')),
  },
  {
    id: 'upward-number-is-one-in',
    clause: '§7.2.5',
    element: '发文字号',
    requirement: '上行文的发文字号居左空一字编排',
    strength: 'must',
    check: ({ head, frame }) =>
      head.signatory && head.number
        ? length(
            { value: indentOf(head.number, frame), page: 1 },
            { required: 1, tolerance: INDENT, unit: '字' },
          )
        : absent('不是上行文'),
  },
  {
    id: 'signatory-is-one-in-from-the-right',
    clause: '§7.2.6',
    element: '签发人',
    requirement: '“签发人”三字和姓名编排在发文字号同一行，居右空一字',
    strength: 'must',
    check: ({ head, frame }) =>
      head.signatory
        ? length(
            { value: indentEndOf(head.signatory.names, frame), page: 1 },
            { required: 1, tolerance: INDENT, unit: '字' },
          )
        : absent('不是上行文'),
  },
  {
    id: 'signatory-is-beside-the-number',
    clause: '§7.2.6',
    element: '签发人',
    requirement: '最后一行签发人姓名与发文字号在同一行',
    strength: 'must',
    check: ({ head, frame }) => {
      if (!head.signatory || !head.number) return absent('不是上行文');
      const lines = (head.number.top - head.signatory.line.top) / pitchOf(frame);
      return verdict(lines > -0.1, {
        measured: `发文字号在签发人下 ${lines.toFixed(1)} 行`,
        required: '同一行，或者与最后一行签发人同行',
        page: 1,
      });
    },
  },
  {
    id: 'signatory-label-is-fangsong',
    clause: '§7.2.6',
    element: '签发人',
    requirement: '“签发人”三字用 3 号仿宋体',
    strength: 'usual',
    check: ({ head }) =>
      head.signatory ? face(head.signatory.label.glyphs, '仿宋', 1) : absent('不是上行文'),
  },
  {
    id: 'signatory-name-is-kaiti',
    clause: '§7.2.6',
    element: '签发人',
    requirement: '签发人姓名用 3 号楷体',
    strength: 'usual',
    check: ({ head }) =>
      head.signatory ? face(head.signatory.names.glyphs, '楷体', 1) : absent('不是上行文'),
  },
  inFormats(['文件'], {
    id: 'red-rule-is-4-below-the-number',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线在发文字号之下 4 mm 处',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        head.number
          ? length({ value: rule.top - head.number.bottom, page: 1 }, { required: 4, tolerance: PLACED })
          : absent('没有发文字号'),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-as-wide-as-the-text',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线与版心等宽，156 mm',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        length({ value: rule.right - rule.left, page: 1 }, { required: 156, tolerance: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-centred',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线居中印',
    strength: 'must',
    check: ({ head, frame }) =>
      withRule(head, (rule) =>
        length({ value: offCentre(rule, frame), page: 1 }, { required: 0, tolerance: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-red',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线为红色',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        verdict(isRed(rule.color), { measured: rule.color, required: '红色', page: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-half-to-one-millimetre',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线粗 0.5—1 mm',
    strength: 'practice',
    check: ({ head }) =>
      withRule(head, (rule) =>
        verdict(rule.thickness >= 0.45 && rule.thickness <= 1.05, {
          measured: `${rule.thickness.toFixed(2)} mm`,
          required: '0.5—1 mm',
          page: 1,
        }),
      ),
  }),
];

function markGlyphs({ classification, urgency }: Notice['head']): Line['glyphs'] {
  return [classification, urgency]
    .flatMap((mark) => mark?.glyphs ?? [])
    .filter(({ character }) => /\p{Script=Han}/u.test(character));
}

function withLetterhead(
  { letterhead }: Notice['head'],
  check: (box: { top: number }) => ReturnType<NoticeClause['check']>,
): ReturnType<NoticeClause['check']> {
  return letterhead.length > 0 ? check(boxOf(letterhead)) : absent('没有发文机关标志');
}

/** The line between head and text: the lowest of several. */
function withRule(
  { rules, letterhead, number }: Notice['head'],
  check: (rule: Rule) => ReturnType<NoticeClause['check']>,
): ReturnType<NoticeClause['check']> {
  const rule = rules.at(-1);
  if (rule) return check(rule);
  return letterhead.length > 0 || number
    ? verdict(false, { measured: '没有分隔线', required: '发文字号之下有一条红色分隔线', page: 1 })
    : absent('没有版头');
}

function topOf(...lines: (Line | undefined)[]): Line | undefined {
  return lines.filter((line) => line !== undefined).sort((a, b) => a.top - b.top)[0];
}

function boxOf(lines: readonly Line[]): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
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
