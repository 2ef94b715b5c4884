import type { SourceBlock } from '../types.ts';
import { type Context, tell } from './context.ts';
import { isParagraph } from './words.ts';

/** The ledgers that a text demands, each once. Whether each is to be kept by those it addresses is more than words tell. */
export function ledgersIn(blocks: readonly SourceBlock[], context: Context): string[] {
  const names = new Set<string>();
  for (const { text } of blocks.filter(isParagraph)) {
    for (const match of text.text.matchAll(LEDGER)) {
      const name = match[1] ?? match[2]!;
      if (names.has(name)) continue;
      names.add(name);
      tell(
        context,
        'ask',
        '台账',
        `文中说到“${name}”，已写入“台账”，会附一份空白的；不必各单位建的，请删去`,
        {
          text,
          index: match.index,
        },
      );
    }
  }
  return [...names];
}

const LEDGER =
  /《([^《》]{2,40}台账)》|(?:建立|登记|填写|完善|健全)(?:健全|完善)?((?:(?![、，。；和及与各]|建立|登记|健全|完善|[一二三四五六七八九十]个)\p{Script=Han}){2,16}台账)/gu;
