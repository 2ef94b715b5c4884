import type { Format, MeasuredPage, Rule } from '../types.ts';
import { isRed } from './head.ts';
import type { Head, NoticePage } from './types.ts';

/** Which format a paper is in: by the last words of its letterhead, and by the rule at the foot of a 信函. */
export function formatOf(first: NoticePage, { letterhead }: Head): Format {
  const text = letterhead.map((line) => line.text).join('');
  if (/纪要(?:[（(].*[）)])?$/.test(text)) return '纪要';
  if (/(?:命令|令)$/.test(text)) return '命令';
  return footRules(first.page).length > 0 ? '信函' : '文件';
}

/** The wide red lines at the foot of a page, from top to bottom: the first one of a 信函 has them (10.1). */
export function footRules({ rules, height }: MeasuredPage): Rule[] {
  return rules.filter(
    ({ direction, color, left, right, top }) =>
      direction === 'horizontal' && isRed(color) && right - left > WIDE && top > height - FOOT,
  );
}

/** Millimetres from the paper's lower edge. */
const FOOT = 40;

/** Millimetres. */
const WIDE = 90;
