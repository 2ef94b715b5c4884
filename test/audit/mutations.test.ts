import { expect, test } from 'vitest';
import type { FontSet } from '../../src/write/pdf/fonts.ts';
import { findingsOf, printed, type Variant } from './every-element.ts';
import { templateOf } from './mutated-template.ts';
import { MUTATIONS } from './mutations.ts';
import { officeFonts } from './office-fonts.ts';

const fonts = officeFonts();
const asPrescribed = new Map<Variant, Promise<string[]>>();

/** Ids of the clauses that fail when a format is as it is in the repository. */
async function failuresOf(variant: Variant, set: FontSet): Promise<string[]> {
  const known = asPrescribed.get(variant) ?? printed(variant, templateOf(variant), set).then(failures);
  asPrescribed.set(variant, known);
  return known;
}

async function failures(bytes: Uint8Array): Promise<string[]> {
  return (await findingsOf(bytes)).filter(({ outcome }) => outcome.status === 'fail').map(({ id }) => id);
}

for (const mutation of MUTATIONS) {
  const name = `${mutation.variant} with ${JSON.stringify(mutation.entries)} fails ${mutation.fails.join(', ')} alone`;
  test(name, async () => {
    const { variant, entries, fails } = mutation;
    const set = await fonts;
    const known = await failuresOf(variant, set);
    const found = await failures(await printed(variant, templateOf(variant, entries), set));
    expect(found.filter((id) => !known.includes(id))).toEqual(fails);
  });
}

test.for<Variant>(['downward', 'upward', 'joint', 'sealed', 'letter', 'order', 'minutes'])(
  'every rule that applies holds in %s as the repository prints it',
  async (variant) => {
    const findings = await findingsOf(await printed(variant, templateOf(variant), await fonts));
    const failed = findings.filter(
      ({ outcome, strength }) => outcome.status === 'fail' && strength !== 'practice',
    );
    expect(failed.map(({ id }) => id)).toEqual([]);
  },
);
