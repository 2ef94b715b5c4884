import type { Rule } from '../rule.ts';

/** A deadline says who must keep it: without 单位 it stands in no organ's list, and its row in the duty table names nobody. */
export const deadlineNamesHolder: Rule = {
  strength: 'practice',
  about: '时限写明由谁完成。没有写的，不列入任何机关的任务。',
  find(_, { deadlines }) {
    return deadlines
      .filter(({ holders }) => holders.length === 0)
      .map(({ matter, source }) => ({
        file: source.file,
        place: source.position,
        reason: `时限“${matter}”没有写单位，不会列入任何机关的任务`,
        mend: '在花括号里写明“单位=…”',
      }));
  },
};
