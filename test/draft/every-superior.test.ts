import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { regionsUpwards } from '../../src/corpus/regions-upwards.ts';
import { answersOf, QUESTIONS } from '../../src/draft/index.ts';
import { readTree } from '../../src/files.ts';
import { propose } from '../../src/propose.ts';
import { PROJECT } from '../support/run.ts';

const sources = await readTree(join(PROJECT, 'content'));
const { corpus } = compile(sources);

/** Every circular of the sample with each region below its own, one level and more. */
const PAIRS = corpus.circulars.flatMap(({ slug, meta }) =>
  [...corpus.regions.keys()]
    .filter((region) => regionsUpwards(region, corpus.regions).slice(1).includes(meta.region))
    .map((region) => [slug, region, meta.issueDate] as const),
);

const ISSUERS = new Set(['政府', '部门', '议事协调机构']);

test.each(PAIRS)('what is made of %s in %s passes check, soon after it and late', (from, region, issued) => {
  const issuers = corpus.organs
    .filter((organ) => organ.region === region && ISSUERS.has(organ.kind))
    .slice(0, 2);
  expect(issuers).not.toEqual([]);
  for (const { name } of issuers) {
    for (const days of [10, 60]) {
      const today = new Date(Date.parse(issued) + days * 86_400_000).toISOString().slice(0, 10);
      const proposal = propose(answersOf(answered({ issuer: name, region, from }, today)), corpus, sources);
      const found = proposal.messages.filter(({ severity }) => severity !== 'information');
      expect(found.map(String), `${name} ${today}`).toEqual([]);
      const placed = proposal.notes.filter(({ line }) => line > 1);
      expect(placed.length, `${name} ${today}`).toBeGreaterThan(1);
    }
  }
});

/** What is given, and for every other question what it proposes. */
function answered(given: Record<string, string>, today: string) {
  const asking = { corpus, today, given: { ...given } };
  for (const question of QUESTIONS) {
    const answer = asking.given[question.option] ?? question.fallback?.(asking);
    expect(answer, question.option).toBeDefined();
    expect(question.fault?.(answer!, asking), question.option).toBeUndefined();
    asking.given[question.option] = answer!;
  }
  return asking;
}
