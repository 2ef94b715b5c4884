import type { Circular } from '../circular/types.ts';
import type { Finding } from './rule.ts';

/**
 * A circular has its 发文字号 (GB/T 9704-2012, 7.2.5). Others can cite one without a number only by its title, and titles
 * of a campaign are alike.
 */
export function documentNumberIsGiven({ file, meta }: Circular): Finding[] {
  if (meta.documentNumber) return [];
  return [
    {
      file,
      reason: '没有“发文字号”，公文一般应编发文字号',
      mend: '如原文有发文字号，补写“发文字号”；原文确无的，不必处理',
    },
  ];
}
