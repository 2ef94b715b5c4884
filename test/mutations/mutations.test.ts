import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/check/index.ts';
import { compile } from '../../src/compile.ts';
import { readTree } from '../../src/files.ts';
import { attachments } from './attachments.ts';
import { citations } from './citations.ts';
import { elements } from './elements.ts';
import { headings } from './headings.ts';
import { language } from './language.ts';
import { organs } from './organs.ts';
import { privacy } from './privacy.ts';
import { targets } from './targets.ts';
import { time } from './time.ts';

/**
 * Faults planted in the sample, one at a time: its own rule finds each; no other rule speaks up that did not before, but for
 * those named, which the fault breaks as well.
 */
const PLANTED = [
  ...elements,
  ...headings,
  ...citations,
  ...time,
  ...organs,
  ...targets,
  ...attachments,
  ...language,
  ...privacy,
];

/** Rules without a fault here, and why: their examples alone show what they find. */
const LACKING: Readonly<Record<string, string>> = {
  'seals-match-signature': 'no circular of the sample has pictures of seals',
  'target-is-named-alike': 'a text and the register of targets would have to be changed together',
};

const CIRCULARS = 'circulars/2018/';
const sample = await readTree('content');
const before = new Set(compile(sample).messages.map(keyOf));

test.each(PLANTED)('%s finds what is planted in %s', (rule, file, from, to, also = []) => {
  const path = sample.has(file) ? file : CIRCULARS + file;
  const text = new TextDecoder().decode(sample.get(path));
  expect(text.split(from).length, `${file} holds “${from}” once`).toBeGreaterThan(1);
  const planted = new TextEncoder().encode(text.replace(from, () => to));
  const { messages } = compile(new Map([...sample, [path, planted]]));
  const fresh = messages.filter((message) => !before.has(keyOf(message)));
  const rules = new Set(fresh.map(({ ruleId }) => ruleId!));
  expect([...rules].sort(), fresh.join('\n')).toEqual([rule, ...also].sort());
});

test('every rule has a fault that is planted, but for those of which it is said why not', () => {
  const rules = FAMILIES.flatMap(({ rules }) => rules.map(([id]) => id));
  const planted = new Set(PLANTED.map(([rule]) => rule));
  expect(rules.filter((id) => !planted.has(id)).sort()).toEqual(Object.keys(LACKING).sort());
  expect([...planted].filter((id) => !rules.includes(id))).toEqual([]);
});

/** Without its line, which a planted line moves. */
function keyOf({
  file,
  ruleId,
  reason,
}: {
  file?: string | undefined;
  ruleId?: string | undefined;
  reason: string;
}): string {
  return `${file} ${ruleId} ${reason}`;
}
