import { indexesOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { CircularMeta } from '../../circular/types.ts';
import type { SourceBlock } from '../types.ts';
import { type Context, tell } from './context.ts';
import { wholeDate } from './dates.ts';
import { isBare, isOrganLike, isParagraph, withoutSpace, wordsOf } from './words.ts';

/** What the imprint says. */
export type Imprint = Pick<CircularMeta, 'copies' | 'imprintAddressees' | 'printing'>;

/** Takes the imprint (版记) from the end of a text: 主送, 抄送, the printing organ and date. */
export function takeImprint(
  blocks: readonly SourceBlock[],
  context: Context,
): { rest: SourceBlock[]; imprint: Imprint } {
  const start = startOf(blocks);
  const imprint: Imprint = { copies: [], imprintAddressees: [] };
  let organ: string | undefined;
  for (const block of blocks.slice(start)) {
    if (!isParagraph(block)) continue;
    const { text } = block;
    const listed = LIST.exec(text.text);
    const printed = PRINTED.exec(withoutSpace(text.text));
    if (listed) {
      const organs = organsListed(text.text.slice(listed[0].length));
      const isCopy = !/主/u.test(listed[1]!);
      if (isCopy) imprint.copies.push(...organs);
      else imprint.imprintAddressees.push(...organs);
      if (isCopy && !/抄\s*送/u.test(listed[1]!))
        tell(context, 'changed', '版记', `“${withoutSpace(listed[1]!)}”改作“抄送”`, text);
      tell(context, 'sure', isCopy ? '抄送' : '版记主送', organs.join('，'), text);
    } else if (printed && wholeDate(printed[2]!)) {
      const date = wholeDate(printed[2]!)!;
      const by = printed[1] || organ;
      imprint.printing = { ...(by && { organ: by }), date };
      organ = undefined;
      tell(context, 'sure', '印发', `${by ?? '（没有印发机关）'}，${date}`, text);
    } else if (isCopiesNote(text.text)) {
      tell(context, 'dropped', '印数', `略去“${text.text}”`, text);
    } else organ = withoutSpace(text.text);
  }
  return { rest: blocks.slice(0, start), imprint };
}

const LIST = /^[\s\u3000]*(主\s*送|抄\s*送|抄\s*报|分\s*送)\s*[：:]\s*/u;
/** The printing organ and the date, or the date alone. */
const PRINTED =
  /^(.*?)((?:\d{4}|[一二三四五六七八九〇○零]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日)印(?:发|制)?$/u;

/** `（共印50份）` */
function isCopiesNote(text: string): boolean {
  return /^[（(]?共印\s*\d+\s*份[）)]?$/u.test(text);
}

/** Index of the first block of the imprint: every block from there on is one of its lines. */
function startOf(blocks: readonly SourceBlock[]): number {
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= Math.max(1, blocks.length - MOST_LINES); at -= 1) {
    const text = wordsOf(blocks[at]);
    if (text === '') break;
    if (LIST.test(text) || PRINTED.test(withoutSpace(text))) start = at;
    else if (isCopiesNote(text) && at === blocks.length - 1) continue;
    // The printing organ's own line, right above its date.
    else if (start === at + 1 && isBare(text) && isOrganLike(text) && isDate(blocks[at + 1])) start = at;
    else break;
  }
  return start;
}

const MOST_LINES = 12;

function isDate(block: SourceBlock | undefined): boolean {
  return PRINTED.exec(withoutSpace(wordsOf(block)))?.[1] === '';
}

/** The items of a list of organs: what ， parts; a name may hold several that 、 parts. */
export function organsListed(list: string): string[] {
  const text = withoutSpace(list).replace(/[。：:]$/u, '');
  const cuts = indexesOutsideBrackets(text, '，');
  return [...cuts, text.length]
    .map((to, index) => text.slice(index === 0 ? 0 : cuts[index - 1]! + 1, to))
    .filter((organ) => organ !== '');
}
