import type { Line } from '../recognise/types.ts';
import {
  blankLines,
  boxOf,
  INDENT,
  indentEndOf,
  indentOf,
  inFormats,
  type NoticeClause,
  offCentre,
  pitchOf,
} from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

/** 发文字号 and 签发人 (clauses 7.2.5 and 7.2.6). */
export const DOCUMENT_NUMBER: NoticeClause[] = [
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
];

function topOf(...lines: (Line | undefined)[]): Line | undefined {
  return lines.filter((line) => line !== undefined).sort((a, b) => a.top - b.top)[0];
}
