import { beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TIMEOUT, builtSite, isPresent, REAL, SAMPLE } from '../support/built-site.ts';
import { inShort } from './checks/in-short.ts';
import { CHECKS } from './checks/index.ts';
import { openSite } from './checks/read-site.ts';
import type { BuiltSite } from './checks/types.ts';
import { bytesOf, LIMIT } from './checks/weight.ts';

describe.each([SAMPLE, REAL].filter(isPresent))('every page of the site of %s', (content) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await openSite(await builtSite(content), content);
  }, BUILD_TIMEOUT);

  test.each(Object.entries(CHECKS))(
    '%s',
    (_, check) => {
      expect(inShort(check(site))).toEqual([]);
    },
    BUILD_TIMEOUT,
  );

  test('the weight of circulars is printed', () => {
    const circulars = site.pages.filter(({ path }) => /^circulars\/[^/]+\/index\.html$/.test(path));
    const weights = circulars.map((page) => `${page.path}: ${(bytesOf(page, site) / 1024).toFixed(1)} KB`);
    console.info([`Compressed, with styles and scripts; at most ${LIMIT / 1024} KB:`, ...weights].join('\n'));
    expect(weights.length).toBeGreaterThan(0);
  });
});
