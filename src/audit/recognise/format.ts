import type { Format } from '../types.ts';
import { isRed } from './head.ts';
import type { Head, NoticePage } from './types.ts';

/** Millimetres from the paper's lower edge: 信函 has a red rule there on its first page. */
const FOOT = 40;
const WIDE = 90;

/** Which format a paper is in: by the last words of its letterhead, and by the rule at the foot of a 信函. */
export function formatOf(first: NoticePage, { letterhead }: Head): Format {
  const text = letterhead.map((line) => line.text).join('');
  if (/纪要(?:[（(].*[）)])?$/.test(text)) return '纪要';
  if (/(?:命令|令)$/.test(text)) return '命令';
  const { rules, height } = first.page;
  const hasFootRule = rules.some(
    ({ direction, color, left, right, top }) =>
      direction === 'horizontal' && isRed(color) && right - left > WIDE && top > height - FOOT,
  );
  return hasFootRule ? '信函' : '文件';
}
