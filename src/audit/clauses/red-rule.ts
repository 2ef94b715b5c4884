import { isRed } from '../recognise/head.ts';
import type { Notice } from '../recognise/types.ts';
import type { Rule } from '../types.ts';
import { inFormats, type NoticeClause, offCentre, PLACED } from './clause.ts';
import { absent, length, verdict } from './outcomes.ts';

/** 版头中的分隔线 (clause 7.2.7). */
export const RED_RULE: NoticeClause[] = [
  inFormats(['文件'], {
    id: 'red-rule-is-4-below-the-number',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线在发文字号之下 4 mm 处',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        head.number
          ? length({ value: rule.top - head.number.bottom, page: 1 }, { required: 4, tolerance: PLACED })
          : absent('没有发文字号'),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-as-wide-as-the-text',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线与版心等宽，156 mm',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        length({ value: rule.right - rule.left, page: 1 }, { required: 156, tolerance: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-centred',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线居中印',
    strength: 'must',
    check: ({ head, frame }) =>
      withRule(head, (rule) =>
        length({ value: offCentre(rule, frame), page: 1 }, { required: 0, tolerance: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-red',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线为红色',
    strength: 'must',
    check: ({ head }) =>
      withRule(head, (rule) =>
        verdict(isRed(rule.color), { measured: rule.color, required: '红色', page: 1 }),
      ),
  }),
  inFormats(['文件'], {
    id: 'red-rule-is-half-to-one-millimetre',
    clause: '§7.2.7',
    element: '版头中的分隔线',
    requirement: '分隔线粗 0.5—1 mm',
    strength: 'practice',
    check: ({ head }) =>
      withRule(head, (rule) =>
        verdict(rule.thickness >= 0.45 && rule.thickness <= 1.05, {
          measured: `${rule.thickness.toFixed(2)} mm`,
          required: '0.5—1 mm',
          page: 1,
        }),
      ),
  }),
];

/** The line between head and text: the lowest of several. */
function withRule(
  { rules, letterhead, number }: Notice['head'],
  check: (rule: Rule) => ReturnType<NoticeClause['check']>,
): ReturnType<NoticeClause['check']> {
  const rule = rules.at(-1);
  if (rule) return check(rule);
  return letterhead.length > 0 || number
    ? verdict(false, { measured: '没有分隔线', required: '发文字号之下有一条红色分隔线', page: 1 })
    : absent('没有版头');
}
