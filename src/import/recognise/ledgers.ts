import type { SourceBlock } from '../types.ts';
import { type Context, tell } from './context.ts';
import { isParagraph } from './words.ts';

/** Asks about the ledgers that a text demands: whether they are to be kept is more than words tell. */
export function reportLedgers(blocks: readonly SourceBlock[], context: Context): void {
  const told = new Set<string>();
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    for (const match of block.text.text.matchAll(LEDGER)) {
      const name = match[1] ?? match[2]!;
      if (told.has(name)) continue;
      told.add(name);
      tell(context, 'ask', '台账', `文中说到“${name}”，要各单位建的，写入“台账”`, {
        text: block.text,
        index: match.index,
      });
    }
  }
}

const LEDGER =
  /《([^《》]{2,40}台账)》|(?:建立|登记|填写|完善)((?:(?![、，。；和及与]|建立|登记)\p{Script=Han}){2,16}台账)/gu;
