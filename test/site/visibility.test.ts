import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { visibilityOf } from '../../src/site/visibility.ts';
import { smallContent } from './small-content.ts';

const { circulars, site } = compile(smallContent()).corpus;

test.each([
  ['open', 'full'],
  ['request', 'listed'],
  ['classified', 'hidden'],
  ['draft', 'hidden'],
  ['withheld', 'hidden'],
])('%s is %s', (slug, expected) => {
  expect(visibilityOf(circulars.find((circular) => circular.slug === slug)!, site)).toBe(expected);
});

test('a drafter sees drafts, and no more of the others', () => {
  const shown = circulars.filter((circular) => visibilityOf(circular, site, 'drafter') === 'full');
  expect(shown.map(({ slug }) => slug).sort()).toEqual(['draft', 'open']);
});

test("without 公开方式 the site's default holds, but not for a draft or what is classified", () => {
  const closed = { ...site, defaultPublicity: '不予公开' as const };
  const silent = circulars.map((circular) => {
    const { publicity: _, ...meta } = circular.meta;
    return { ...circular, meta };
  });
  expect(new Set(silent.map((circular) => visibilityOf(circular, closed)))).toEqual(new Set(['hidden']));
  const shown = silent.filter((circular) => visibilityOf(circular, site) === 'full').map(({ slug }) => slug);
  expect(shown.sort()).toEqual(['open', 'request', 'withheld']);
});
