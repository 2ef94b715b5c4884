import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/check/index.ts';
import { rulePage } from '../../src/site/guide/rule-pages.ts';
import { rulesOf } from '../../src/site/guide/rules.ts';

test.each(FAMILIES.map((family) => [family.id, family] as const))(
  'the page of %s says of each rule what, why and how',
  (_, family) => {
    const rules = rulesOf(family);
    expect(rules.map(({ id }) => id)).toEqual(family.rules.map(([id]) => id));
    for (const { id, title, why, right, wrong } of rules) {
      const [, , rule] = family.rules.find(([own]) => own === id)!;
      expect(rule.about.startsWith(title), id).toBe(true);
      expect(rule.about.endsWith(why), id).toBe(true);
      expect(title.length, id).toBeLessThan(50);
      expect(right.length * wrong.length, id).toBeGreaterThan(0);
      for (const { messages } of wrong)
        for (const { reason } of messages) expect(reason, id).toMatch(/\p{Script=Han}/u);
    }
  },
);

test('a message leads to its rule in the guide, one about the file itself to none', () => {
  expect(rulePage('deadline-leaves-time')).toBe('guide/rules/time/index.html#deadline-leaves-time');
  expect(rulePage('directive-closes')).toBeUndefined();
});

test('an example shows what is said of it, and how to mend it', () => {
  const time = FAMILIES.find(({ id }) => id === 'time')!;
  const rule = rulesOf(time).find(({ id }) => id === 'deadline-leaves-time')!;
  expect(rule).toMatchObject({ severity: '提示', strength: '实务', title: '时限距成文日期至少五天' });
  expect(rule.wrong[0]?.messages).toEqual([
    {
      at: expect.stringMatching(/^:时限\[6月4日前\]/),
      reason: expect.stringContaining('距成文日期只有3天，宜留出送达和办理的时间'),
      mend: '核对日期；确需紧急办理的，写明“紧急程度”',
    },
  ]);
});
