import type { Clause, Strength } from '../../types.ts';
import type { WordNotice, WordParagraph } from '../types.ts';
import { judge, type Place, quoted, sizeName } from './judge.ts';

/** Size, weight and colour. */
export const TYPE: Clause<WordNotice>[] = [
  sized('document-number', 16, '发文字号', '§7.2.5', 'must', ({ documentNumber }) =>
    documentNumber ? [documentNumber] : [],
  ),
  sized('title', 22, '标题', '§7.3.1', 'usual', ({ title }) => title),
  sized('addressees', 16, '主送机关', '§7.3.2', 'must', ({ addressees }) => (addressees ? [addressees] : [])),
  sized('body', 16, '正文', '§5.2.2', 'usual', ({ body }) => body),
  sized('attachment-label', 16, '附件标识', '§7.3.7', 'must', (notice) => notice.attachmentLabels),
  sized('imprint', 14, '版记', '§7.4.2', 'usual', ({ imprint }) => imprint),
  {
    id: 'word-letterhead-is-red',
    clause: '§7.2.4',
    element: '发文机关标志',
    requirement: '发文机关标志用红色',
    strength: 'advised',
    check: ({ letterhead }) =>
      judge(
        letterhead.flatMap(({ runs, text }) =>
          runs
            .filter((run) => run.text.trim() !== '')
            .map(({ format: { color = 'AUTO' } }): Place => {
              const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
                Number.parseInt(color.slice(at, at + 2), 16),
              );
              const right = color !== 'AUTO' && red >= 0xc0 && green <= 0x40 && blue <= 0x40;
              return {
                found: color === 'AUTO' ? '自动（黑）' : `#${color.toLowerCase()}`,
                right,
                where: quoted(text),
              };
            }),
        ),
        '红色',
        '没有发文机关标志',
      ),
  },
  {
    id: 'word-headings-are-not-bold',
    clause: '§7.3.3',
    element: '各级标题',
    requirement: '各级标题以字体区别，不加粗',
    strength: 'usual',
    check: ({ headings }) =>
      judge(
        headings.map(({ runs, text }): Place => weight(runs, text)),
        '不加粗',
        '没有各级标题',
      ),
  },
  {
    id: 'word-title-is-not-bold',
    clause: '§7.3.1',
    element: '标题和发文机关标志',
    requirement: '标题用小标宋，不再加粗',
    strength: 'practice',
    check: ({ title, letterhead }) =>
      judge(
        [...letterhead, ...title].map(({ runs, text }): Place => weight(runs, text)),
        '不加粗',
        '没有标题',
        '小标宋本身较粗，再加粗笔画会粘连',
      ),
  },
];

function sized(
  name: string,
  size: number,
  element: string,
  clause: string,
  strength: Strength,
  of: (notice: WordNotice) => WordParagraph[],
): Clause<WordNotice> {
  return {
    id: `word-${name}-size`,
    clause,
    element,
    requirement: `${element}用${sizeName(size)}`,
    strength,
    check: (notice) =>
      judge(
        of(notice).flatMap(({ runs, text }) =>
          runs
            .filter((run) => run.text.trim() !== '')
            // Where nobody gives a size it is 10 points (ECMA-376 Part 1, 17.3.2.38).
            .map(
              ({ format }): Place => ({
                found: sizeName(format.size ?? 10),
                right: format.size === size,
                where: quoted(text),
              }),
            ),
        ),
        sizeName(size),
        `没有${element}`,
      ),
  };
}

function weight(runs: WordParagraph['runs'], text: string): Place {
  const bold = runs.some((run) => run.format.bold && run.text.trim() !== '');
  return { found: bold ? '加粗' : '不加粗', right: !bold, where: quoted(text) };
}
