import type { Clause, Outcome } from '../../types.ts';
import { isFace } from '../type-of.ts';
import type { WordNotice, WordParagraph, WordSection } from '../types.ts';
import { judge, type Place, sizeName } from './judge.ts';

/** Page numbers as the feet of the upright sections have them. */
export const PAGE_NUMBERS: Clause<WordNotice>[] = [
  {
    id: 'word-odd-and-even-feet-differ',
    clause: '§7.5',
    element: '页码',
    requirement: '设置奇偶页不同，两种页脚里都有页码',
    strength: 'must',
    check: ({ file, upright }) =>
      judge(
        upright.map(({ footers }, index): Place => {
          const odd = hasNumber(footers.default);
          const even = hasNumber(footers.even);
          return {
            found: file.evenAndOdd ? `单页${given(odd)}、双页${given(even)}` : `奇偶页相同，${given(odd)}`,
            right: file.evenAndOdd && odd && even,
            where: `竖排第${index + 1}节`,
          };
        }),
        '单页有页码、双页有页码',
        '文件没有竖排的页',
      ),
  },
  {
    id: 'word-odd-page-number-stands-right',
    clause: '§7.5',
    element: '页码',
    requirement: '单页码居右空一字',
    strength: 'must',
    check: (notice) => side(notice, 'odd'),
  },
  {
    id: 'word-even-page-number-stands-left',
    clause: '§7.5',
    element: '页码',
    requirement: '双页码居左空一字',
    strength: 'must',
    check: (notice) => side(notice, 'even'),
  },
  {
    id: 'word-page-number-has-dashes',
    clause: '§7.5',
    element: '页码',
    requirement: '数字左右各放一条一字线',
    strength: 'must',
    check: (notice) =>
      judge(
        numbersOf(notice).map(({ paragraph, where }): Place => {
          const text = paragraph.runs.map((run) => (run.field === 'PAGE' ? '' : run.text)).join('');
          const [before = '', after = ''] = [paragraph.runs.findIndex(isNumber)].flatMap((at) => [
            textOf(paragraph.runs.slice(0, at)),
            textOf(paragraph.runs.slice(at)),
          ]);
          return {
            found: text.trim() === '' ? '没有一字线' : `${before.trim()} 1 ${after.trim()}`,
            right: before.trim() === '—' && after.trim() === '—',
            where,
          };
        }),
        '— 1 —',
        '页脚里没有页码',
      ),
  },
  {
    id: 'word-page-number-type',
    clause: '§7.5',
    element: '页码',
    requirement: '页码用4号半角宋体阿拉伯数字',
    strength: 'usual',
    check: (notice) =>
      judge(
        numbersOf(notice).flatMap(({ paragraph, where }) =>
          paragraph.runs.filter(isNumber).map(({ format }): Place => {
            const face = format.ascii?.name ?? '未指定字体';
            const size = format.size ?? 10;
            return { found: `${face}，${sizeName(size)}`, right: isFace(face, '宋体') && size === 14, where };
          }),
        ),
        '宋体，4号（14 磅）',
        '页脚里没有页码',
      ),
  },
  {
    id: 'word-page-numbers-run-on',
    clause: '§7.3.7',
    element: '页码',
    requirement: '附件与正文连续编排页码，各节不另起',
    strength: 'must',
    check: ({ file: { sections } }) =>
      judge(
        sections.slice(1).map(
          ({ restartsAt }, index): Place => ({
            found: restartsAt === undefined ? '续前节' : `从 ${restartsAt} 起`,
            right: restartsAt === undefined,
            where: `第${index + 2}节`,
          }),
        ),
        '续前节',
        '文件只有一节',
      ),
  },
  {
    id: 'word-turned-pages-are-numbered',
    clause: '§8',
    element: '横排表格',
    requirement: '横排页也有页码，与竖排页的位置一致',
    strength: 'must',
    check: ({ file }) =>
      judge(
        file.sections
          .filter(({ page }) => page.width > page.height)
          .map((section, index): Place => {
            const numbered = ['default', ...(file.evenAndOdd ? ['even'] : [])].every((kind) =>
              [section.headers, section.footers].some((feet) => hasNumber(feet[kind as 'default'])),
            );
            return { found: given(numbered), right: numbered, where: `横排第${index + 1}节` };
          }),
        '有页码',
        '没有横排的页',
      ),
  },
];

function given(has: boolean): string {
  return has ? '有页码' : '没有页码';
}

function hasNumber(foot: readonly WordParagraph[] | undefined): boolean {
  return foot?.some(({ runs }) => runs.some(isNumber)) ?? false;
}

function isNumber({ field }: WordParagraph['runs'][number]): boolean {
  return field === 'PAGE';
}

function textOf(runs: WordParagraph['runs']): string {
  return runs.map((run) => (run.field === 'PAGE' ? '' : run.text)).join('');
}

interface Numbered {
  paragraph: WordParagraph;
  where: string;
}

/** The paragraphs with a page number in the feet of upright sections, each section's own once. */
function numbersOf({ upright, file }: WordNotice, parity?: 'odd' | 'even'): Numbered[] {
  const kinds: [keyof WordSection['footers'], string][] = [
    ...(parity === 'even'
      ? []
      : [['default', file.evenAndOdd ? '单页页脚' : '页脚'] as [keyof WordSection['footers'], string]]),
    ...(parity === 'odd' || !file.evenAndOdd
      ? []
      : [['even', '双页页脚'] as [keyof WordSection['footers'], string]]),
  ];
  const seen = new Set<WordParagraph>();
  return upright.flatMap(({ footers }) =>
    kinds.flatMap(([kind, where]) =>
      (footers[kind] ?? []).flatMap((paragraph) => {
        if (!paragraph.runs.some(isNumber) || seen.has(paragraph)) return [];
        seen.add(paragraph);
        return [{ paragraph, where }];
      }),
    ),
  );
}

/** One character of size 4 is 14 points wide, one of the text 15.8. */
const ONE_CHARACTER = { least: 12, most: 18 };

function side(notice: WordNotice, parity: 'odd' | 'even'): Outcome {
  const numbers = numbersOf(notice, notice.file.evenAndOdd ? parity : 'odd');
  const floating = numbers.find(({ paragraph }) => paragraph.floating);
  if (floating)
    return { status: 'needsPerson', why: '页码在文本框里，从文件本身看不出位置', measured: floating.where };
  const [wanted, required] = parity === 'odd' ? ['right', '居右空 1 字'] : ['left', '居左空 1 字'];
  return judge(
    numbers.map(({ paragraph, where }): Place => {
      const { format, text } = paragraph;
      const at = SIDES[format.align ?? 'left'] ?? 'left';
      const typed = (parity === 'odd' ? /\u3000*$/.exec(text) : /^\u3000*/.exec(text))![0].length * 14;
      const inset = sideIndent(paragraph, at === 'right' ? 'right' : 'left', 14) + typed;
      const isOne = inset >= ONE_CHARACTER.least && inset <= ONE_CHARACTER.most;
      return {
        found:
          at === 'center'
            ? '居中'
            : `居${at === 'right' ? '右' : '左'}空 ${Math.round((inset / 15.8) * 10) / 10} 字`,
        right: at === wanted && isOne,
        where,
      };
    }),
    required!,
    '页脚里没有页码',
  );
}

const SIDES: Record<string, 'left' | 'center' | 'right'> = {
  left: 'left',
  start: 'left',
  both: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
};

/** An indent at one side, points. */
function sideIndent({ format }: WordParagraph, side: 'left' | 'right', size: number): number {
  const chars = side === 'left' ? format.leftChars : format.rightChars;
  return chars ? chars * size : (format[side] ?? 0);
}
