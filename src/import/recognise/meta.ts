import type { CircularMeta } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Closing } from './closing.ts';
import { type Context, tell } from './context.ts';
import { formatOf } from './format.ts';
import type { Head } from './head.ts';
import type { Imprint } from './imprint.ts';
import { regionOf } from './region.ts';
import { isOrganLike } from './words.ts';

/** What the frontmatter of a circular says: what stands around its text, and what must be said all the same. */
export function metaOf(
  head: Head,
  closing: Closing,
  imprint: Imprint,
  { corpus, name }: { corpus: Corpus; name: string },
  context: Context,
): Partial<CircularMeta> & Pick<CircularMeta, 'title' | 'region' | 'issueDate'> {
  const issuers = issuersOf(head, closing, imprint.printing?.organ, context);
  const issueDate = closing.date ?? guessedDate(head, imprint.printing?.date, context);
  const region = regionOf(issuers[0]!, corpus);
  tell(
    context,
    region === undefined ? 'ask' : 'sure',
    '地区',
    region ?? '发文机关的地区认不出来，请补写“地区”',
  );
  if (head.title === undefined) tell(context, 'ask', '标题', `没有认出标题，暂写“${name}”`);
  if (head.kind === undefined) tell(context, 'ask', '文种', '标题里没有文种，暂写“通知”');
  else tell(context, 'sure', '文种', head.kind);
  if (closing.organs.length === 0) tell(context, 'ask', '落款', '没有署名，写作“落款: 无”，请与原件核对');
  if (closing.publicity === undefined) tell(context, 'ask', '公开方式', '原件没有写公开方式，请定公开方式');
  const { format, letterhead } = formatOf(head, issuers, imprint, context);
  const { title, addressees, signatories, letterhead: _, kind, ...marks } = head;
  return {
    title: title ?? name,
    kind: kind ?? '通知',
    issuers,
    issueDate,
    region: region ?? '地区待补',
    format,
    addressees,
    signatories,
    notes: closing.notes,
    ...marks,
    ...(closing.publicity && { publicity: closing.publicity }),
    ...(closing.contact && { contact: closing.contact }),
    ...(letterhead !== undefined && { letterhead }),
    ...(issuers[0] === UNKNOWN && { letterhead: null }),
    ...(closing.organs.length === 0 && { signature: [] }),
    ...imprint,
  };
}

/** Who issues: the name before 关于 in the title, else who signs, else whose letterhead it is. */
function issuersOf(head: Head, closing: Closing, printer: string | undefined, context: Context): string[] {
  const titled = /^(.+?)关于/u.exec(head.title ?? '')?.[1];
  const found =
    closing.organs.length > 0
      ? closing.organs
      : titled !== undefined && isOrganLike(titled)
        ? [titled]
        : [head.letterhead?.replace(/(?:文件|纪要)$/u, '') ?? printer].filter((name) => name !== undefined);
  if (found.length === 0) {
    tell(context, 'ask', '发文机关', `没有认出发文机关，暂写“${UNKNOWN}”`);
    return [UNKNOWN];
  }
  tell(context, 'sure', '发文机关', found.join('、'));
  return found;
}

const UNKNOWN = '发文机关待补';

function guessedDate(head: Head, printed: string | undefined, context: Context): string {
  const guess = printed ?? `${head.documentNumber?.year ?? 1900}-01-01`;
  tell(context, 'ask', '成文日期', `没有认出成文日期，暂写 ${guess}，请改正`);
  return guess;
}
