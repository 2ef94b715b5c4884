import type { Clause } from '../../types.ts';
import { sizeOf } from '../type-of.ts';
import type { WordNotice, WordParagraph } from '../types.ts';
import { judge, type Place, quoted } from './judge.ts';

/** Indents, alignment and what Word does within a line. */
export const PARAGRAPHS: Clause<WordNotice>[] = [
  {
    id: 'word-title-is-centred',
    clause: '§7.3.1',
    element: '标题',
    requirement: '标题居中排布',
    strength: 'usual',
    check: ({ title }) =>
      judge(
        title.map(
          ({ format: { align }, text }): Place => ({
            found: ALIGNMENTS[align ?? ''] ?? '两端对齐',
            right: align === 'center',
            where: quoted(text),
          }),
        ),
        '居中',
        '没有认出标题',
      ),
  },
  {
    id: 'word-paragraphs-are-indented-two-characters',
    clause: '§7.3.3',
    element: '正文',
    requirement: '每个自然段左空二字，回行顶格',
    strength: 'must',
    check: ({ body, headings }) =>
      judge(
        [...new Set([...body, ...headings.map(({ paragraph }) => paragraph)])].map((paragraph): Place => {
          const { first, turned } = indentOf(paragraph);
          return {
            found: `首行 ${characters(first)}、回行 ${characters(turned)}`,
            right: Math.abs(first - 2) <= 0.1 && Math.abs(turned) <= 0.1,
            where: quoted(paragraph.text),
          };
        }),
        '首行 2 字、回行 0 字',
        '没有认出正文',
      ),
  },
  {
    id: 'word-indents-are-not-typed',
    clause: '§7.3.3',
    element: '正文',
    requirement: '首行缩进用段落格式设置，不用空格顶出来',
    strength: 'practice',
    check: ({ body, headings }) =>
      judge(
        [...new Set([...body, ...headings.map(({ paragraph }) => paragraph)])].map(({ text }): Place => {
          const typed = /^[\s\u3000]+/.test(text);
          return { found: typed ? '段首有空格' : '段首没有空格', right: !typed, where: quoted(text) };
        }),
        '段首没有空格',
        '没有认出正文',
        '换一台机器或者改一个字，空格顶出来的缩进就会走样',
      ),
  },
  {
    id: 'word-line-breaks-keep-marks',
    clause: 'GB/T 15834',
    element: '标点',
    requirement: '按中文习惯控制首尾字符，标点不落在行首',
    strength: 'practice',
    check: ({ body }) =>
      judge(
        body.map(
          ({ format: { kinsoku = true }, text }): Place => ({
            found: kinsoku ? '控制首尾字符' : '不控制首尾字符',
            right: kinsoku,
            where: quoted(text),
          }),
        ),
        '控制首尾字符',
        '没有认出正文',
      ),
  },
  {
    id: 'word-digits-stand-close',
    clause: '§5.2.3',
    element: '每行字数',
    requirement: '不自动加宽中文与数字、西文的间距，每行 28 字才排得齐',
    strength: 'practice',
    check: ({ body }) =>
      judge(
        body.map(({ format: { autoSpaceLatin = true, autoSpaceDigits = true }, text }): Place => {
          const widened = autoSpaceLatin || autoSpaceDigits;
          return {
            found: widened ? '数字、西文旁自动加宽' : '数字、西文旁不加宽',
            right: !widened,
            where: quoted(text),
          };
        }),
        '数字、西文旁不加宽',
        '没有认出正文',
        '在“段落→中文版式”中取消“自动调整中文与数字的间距”',
      ),
  },
];

const ALIGNMENTS: Record<string, string> = {
  center: '居中',
  left: '左对齐',
  start: '左对齐',
  right: '右对齐',
  end: '右对齐',
  both: '两端对齐',
  distribute: '分散对齐',
};

/** In characters, spaces that were typed at the front counted in. */
function indentOf(paragraph: WordParagraph): { first: number; turned: number } {
  const { format, text } = paragraph;
  const size = sizeOf(paragraph) || 16;
  const turned = format.leftChars || (format.left ?? 0) / size;
  const first = format.firstLineChars || (format.firstLine ?? 0) / size;
  const typed = /^\u3000*/.exec(text)![0].length + /^ */.exec(text)![0].length / 2;
  return { first: first + turned + typed, turned };
}

function characters(count: number): string {
  return `${Math.round(count * 10) / 10} 字`;
}
