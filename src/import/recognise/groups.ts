import type { Block } from '../../circular/types.ts';
import type { SourceBlock } from '../types.ts';
import { tell } from './context.ts';
import type { MarkContext } from './mark.ts';
import { marked } from './marks.ts';
import type { Standing } from './ordinals.ts';
import { isParagraph, wordsOf } from './words.ts';

/** The paragraphs that say who leads a body and who belongs to it: …任组长，…；成员由…组成. */
export function groupAt(
  blocks: readonly SourceBlock[],
  from: number,
  standings: ReadonlyMap<SourceBlock, Standing>,
  context: MarkContext,
): { block: Block; length: number } | undefined {
  const first = wordsOf(blocks[from]);
  const isLed = /任(?:常务)?(?:副)?(?:组长|主任|总指挥|指挥长)/u.test(first) && /组成|成员/u.test(first);
  const isParted = /成立.{0,20}[^，。]（[^（）]+）、.+（[^（）]+）.{0,8}(?:小组|组)/u.test(first);
  if (!isLed && !isParted) return undefined;
  let end = from + 1;
  while (
    isLed &&
    isParagraph(blocks[end]) &&
    !standings.has(blocks[end]!) &&
    GOES_ON.test(wordsOf(blocks[end]))
  )
    end += 1;
  const paragraphs = blocks.slice(from, end).filter(isParagraph);
  const name = nameIn(first, isLed);
  tell(context, 'sure', '机构', name ?? '（没有名称）', paragraphs[0]!.text);
  return {
    length: paragraphs.length,
    block: {
      type: 'group',
      ...(name !== undefined && { name }),
      children: paragraphs.map(({ text }) => ({ type: 'paragraph', children: marked(text, context) })),
    },
  };
}

/** How a paragraph begins that goes on about the members. */
const GOES_ON = /^(?:工作人员|成员|办公室|领导小组(?:成员|下设|办公室设)|日常工作)/u;

function nameIn(text: string, isLed: boolean): string | undefined {
  const pattern = isLed
    ? /(?:调整|成立|组建|设立)?((?:[\p{Script=Han}]{2,40}?)(?:领导小组|协调小组|工作小组|指挥部|委员会|专班))/u
    : /(?:\d+个|[一二三四五六七八九十]个)?(\p{Script=Han}{2,12}(?:小组|组))/u;
  return pattern.exec(isLed ? text : text.slice(text.lastIndexOf('）') + 1))?.[1];
}
