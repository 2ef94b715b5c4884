import type { IsoDate } from '../../circular/types.ts';
import { ordinalOf } from '../ordinal.ts';
import type { SourceBlock, SourceParagraph } from '../types.ts';
import type { Chunk } from './annexes.ts';
import { type Context, tell } from './context.ts';
import { wholeDate } from './dates.ts';
import { isBare, isOrganLike, isParagraph, withoutSpace } from './words.ts';

const TITLE =
  /(?:方案|办法|意见|细则|规定|预案|表|名单|清单|计划|要点|通知|书|指南|台账|目录|函|说明|汇总|样式|模板|规则|制度|标准|规范|总结|报告|情况|决定|措施|责任|分工|流程|流程图|图)(?:[（(][^（）()]*[）)])?$/u;

/** Takes the title of a part, over one line or several, and what stands under it: an author, a date in brackets. */
export function readProseTitle(
  { title, blocks }: Chunk,
  context: Context,
): { title: string; byline?: string; date?: IsoDate; rest: SourceBlock[] } {
  const lines = leadingLines(blocks);
  const count = title ? 0 : titleLines(lines);
  const own = withoutSpace(
    lines
      .slice(0, count)
      .map(({ text }) => text.text)
      .join(''),
  );
  let at = count;
  let byline: string | undefined;
  let date: IsoDate | undefined;
  const next = lines[at];
  if (next && isOrganLike(withoutSpace(next.text.text)) && isParagraph(blocks[at + 1])) {
    byline = withoutSpace(next.text.text);
    tell(context, 'sure', '题下署名', byline, next.text);
    at += 1;
  }
  const dated = /^[（(](.+)[）)]$/u.exec(withoutSpace(lines[at]?.text.text ?? ''))?.[1];
  if (dated && wholeDate(dated)) {
    date = wholeDate(dated)!;
    tell(context, 'ask', '成文日期', `标题下写有“${dated}”，作为成文日期印在文末，请核对`, lines[at]!.text);
    at += 1;
  }
  const found = withoutSpace(title?.text ?? own);
  if (found === '') tell(context, 'ask', '附件', '这个附件没有标题，暂写“附件”', lines[0]?.text);
  return {
    title: found === '' ? '附件' : found,
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    rest: blocks.slice(at),
  };
}

/** The lines without marks that a part begins with. */
function leadingLines(blocks: readonly SourceBlock[]): SourceParagraph[] {
  const end = blocks.findIndex(
    (block) =>
      !isParagraph(block) || !isBare(block.text.text) || ordinalOf(block.text.text) || (block.level ?? 1) > 1,
  );
  return blocks.slice(0, Math.min(end === -1 ? blocks.length : end, 6)).filter(isParagraph);
}

/** Lines up to the one that ends as titles do; without one, the first. */
function titleLines(lines: readonly SourceParagraph[]): number {
  const first = lines.findIndex(({ text }) => TITLE.test(withoutSpace(text.text)));
  return first === -1 ? Math.min(1, lines.length) : first + 1;
}
