import type { Circular } from '../circular/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

/** A deadline says who must keep it: without 单位 it stands in no organ's list, and its row in the duty table names nobody. */
export function deadlineNamesHolder(_: Circular, { deadlines }: Facts): Finding[] {
  return deadlines
    .filter(({ holders }) => holders.length === 0)
    .map(({ matter, source }) => ({
      file: source.file,
      place: source.position,
      reason: `时限“${matter}”没有写单位，不会列入任何机关的任务`,
      mend: '在花括号里写明“单位=…”',
    }));
}
