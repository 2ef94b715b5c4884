import type { Circular, CircularMeta } from '../../circular/types.ts';
import { answered } from '../answered.ts';
import type { Answers } from '../types.ts';
import { type Context, note } from './context.ts';
import type { Wording } from './wording.ts';

/** The frontmatter: what was answered, and what follows from the superior's; numbers and days of the superior's own are left out. */
export function metaOf(
  { meta }: Circular,
  answers: Answers,
  context: Context,
): Partial<CircularMeta> & Pick<CircularMeta, 'title' | 'region' | 'issueDate'> {
  const end = meta.period && context.dates.end(meta.period.end);
  if (meta.period && end === undefined) note(context, 'ask', '上级的期限已到，没有写“起止”，请另定');
  return {
    ...answered(answers),
    ...(end !== undefined && { period: { start: answers.issueDate, end } }),
    copies: copiesOf(meta, context),
    ...(meta.topic !== undefined && { topic: meta.topic }),
    format: meta.format,
    sample: meta.sample,
    ledgers: meta.ledgers,
  };
}

/** Copies go to who issued the superior's, and to the same organs as there, but to none above it. */
function copiesOf({ issuers, copies }: CircularMeta, { wording, above }: Context): string[] {
  const own = organLists(
    copies.filter((list) => !above.has(wording.organ(list)?.region ?? '')),
    wording,
  );
  return [issuers[0]!, ...own];
}

/** Lists of organs in the words of here, each organ once. */
export function organLists(lists: readonly string[], wording: Wording): string[] {
  const said = new Set<string>();
  return lists
    .map((list) => {
      const names = wording.organs(list).names.filter((name) => !said.has(wording.key(name)));
      for (const name of names) said.add(wording.key(name));
      return names.join('、');
    })
    .filter((list) => list !== '');
}
