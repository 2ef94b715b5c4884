import type { Line, Notice } from '../recognise/types.ts';
import { blankLines, INDENT, indentOf, type NoticeClause } from './clause.ts';
import { absent, length, verdict } from './outcomes.ts';

const NONE = absent('没有附件说明');

/** 附件说明 (clause 7.3.4). */
export const ATTACHMENT_LIST: NoticeClause[] = [
  {
    id: 'attachment-list-is-one-line-below-the-text',
    clause: '§7.3.4',
    element: '附件说明',
    requirement: '附件说明编排在正文下空一行',
    strength: 'must',
    check: ({ texts, attachmentList, frame }) =>
      attachmentList[0]
        ? blankLines(texts[0]?.paragraphs.at(-1)?.lines.at(-1), attachmentList[0], 1, frame)
        : NONE,
  },
  {
    id: 'attachment-list-is-indented-two',
    clause: '§7.3.4',
    element: '附件说明',
    requirement: '“附件”二字左空二字编排，后标全角冒号',
    strength: 'must',
    check: ({ attachmentList: [first], frame }) =>
      first
        ? first.characters[2] === '：'
          ? length(
              { value: indentOf(first, frame), page: first.page.number },
              { required: 2, tolerance: INDENT, unit: '字' },
            )
          : verdict(false, {
              measured: `“附件${first.characters[2]}”`,
              required: '“附件：”',
              page: first.page.number,
            })
        : NONE,
  },
  {
    id: 'attachments-are-numbered-when-several',
    clause: '§7.3.4',
    element: '附件说明',
    requirement: '附件有多个的，用阿拉伯数字标注顺序号；只有一个的不编号',
    strength: 'must',
    check: (notice) => {
      const entries = entriesOf(notice);
      if (entries.length === 0) return NONE;
      const numbers = entries.map(({ ordinal }) => ordinal);
      const right = entries.length === 1 ? [undefined] : entries.map((_, index) => index + 1);
      return verdict(
        numbers.every((ordinal, index) => ordinal === right[index]),
        {
          measured: numbers.map((ordinal) => ordinal ?? '不编号').join('、'),
          required: right.map((ordinal) => ordinal ?? '不编号').join('、'),
          page: entries[0]!.lines[0]!.page.number,
        },
      );
    },
  },
  {
    id: 'attachment-names-end-without-a-stop',
    clause: '§7.3.4',
    element: '附件说明',
    requirement: '附件名称后不加标点符号',
    strength: 'must',
    check: (notice) => {
      const entries = entriesOf(notice);
      if (entries.length === 0) return NONE;
      const wrong = entries.find(({ name }) => /[，。；、：．.,;]$/.test(name));
      return verdict(wrong === undefined, {
        measured: wrong ? `“${wrong.name.slice(-6)}”` : '没有标点',
        required: '不加标点',
        page: entries[0]!.lines[0]!.page.number,
      });
    },
  },
  {
    id: 'attachment-names-align-when-turned',
    clause: '§7.3.4',
    element: '附件说明',
    requirement: '附件名称较长需要回行的，与上一行附件名称的首字对齐',
    strength: 'must',
    check: (notice) => {
      const turned = entriesOf(notice).flatMap(({ lines, nameLeft }) =>
        lines.slice(1).map((line) => ({
          value: (line.left - nameLeft) / notice.frame.character,
          page: line.page.number,
        })),
      );
      if (notice.attachmentList.length === 0) return NONE;
      return turned.length > 0
        ? length(turned, { required: 0, tolerance: INDENT, unit: '字' })
        : absent('附件名称没有回行');
    },
  },
];

export interface Entry {
  /** Undefined where it has none. */
  ordinal: number | undefined;
  name: string;
  lines: Line[];
  /** Millimetres: where its first character stands. */
  nameLeft: number;
}

/** The entries of the list: each begins with its ordinal; a list without ordinals is one entry. */
export function entriesOf({ attachmentList }: Pick<Notice, 'attachmentList'>): Entry[] {
  const entries: Entry[] = [];
  for (const [index, line] of attachmentList.entries()) {
    const label = index === 0 ? LABEL : 0;
    const text = line.characters.slice(label).join('');
    const ordinal = /^(\d{1,2})[.．、]/.exec(text);
    if (index > 0 && !ordinal) {
      const last = entries.at(-1)!;
      last.lines.push(line);
      last.name += text;
      continue;
    }
    const from = label + (ordinal?.[0].length ?? 0);
    entries.push({
      ordinal: ordinal ? Number(ordinal[1]) : undefined,
      name: line.characters.slice(from).join(''),
      lines: [line],
      nameLeft: line.glyphs[from]?.origin.x ?? line.right,
    });
  }
  return entries;
}

/** Characters of 附件：. */
const LABEL = 3;
