import type { CircularMeta } from '../../circular/types.ts';
import { type Context, tell } from './context.ts';
import { type Head, MINUTES } from './head.ts';
import type { Imprint } from './imprint.ts';

/**
 * The format that a letterhead shows (GB/T 9704-2012, 10): a letter bears the name of its issuer alone, orders and minutes their kind; and
 * the letterhead, where it is another than the format's own.
 */
export function formatOf(
  { letterhead, title, kind, documentNumber }: Head,
  issuers: readonly string[],
  { printing }: Imprint,
  context: Context,
): Pick<CircularMeta, 'format' | 'letterhead'> {
  const [issuer = ''] = issuers;
  const isOrder = letterhead === undefined && documentNumber !== undefined && title === `${issuer}${kind}`;
  if (isOrder && (kind === '令' || kind === '命令')) {
    tell(context, 'sure', '版式', '命令（令）格式');
    return { format: '命令' };
  }
  if (letterhead === undefined) return { format: '文件' };
  if (MINUTES.test(letterhead)) {
    tell(context, 'sure', '版式', '纪要格式');
    return { format: '纪要', letterhead };
  }
  // A letter has no line of who printed it (10.1).
  if (letterhead === issuer && issuers.length === 1 && printing === undefined) {
    const isLetter = kind === '函';
    tell(
      context,
      isLetter ? 'sure' : 'ask',
      '版式',
      isLetter ? '信函格式' : '发文机关标志没有“文件”二字，按信函格式，请与原件核对',
    );
    return { format: '信函' };
  }
  return isUsual(letterhead, issuers) ? { format: '文件' } : { format: '文件', letterhead };
}

/** The letterhead that is printed when none is written: who issues, and 文件. */
function isUsual(letterhead: string, issuers: readonly string[]): boolean {
  return issuers.reduce((text, issuer) => text.replace(issuer, ''), letterhead) === '文件';
}
