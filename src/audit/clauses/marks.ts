import type { Line, Notice } from '../recognise/types.ts';
import { inFormats, type NoticeClause, pitchOf } from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

/** 份号, 密级 and 紧急程度 (clauses 7.2.1 to 7.2.3). */
export const MARKS: NoticeClause[] = [
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
];

function markGlyphs({ classification, urgency }: Notice['head']): Line['glyphs'] {
  return [classification, urgency]
    .flatMap((mark) => mark?.glyphs ?? [])
    .filter(({ character }) => /\p{Script=Han}/u.test(character));
}
