import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../../support/built-site.ts';

test(
  "a build has nothing of the drafter's desk",
  async () => {
    const site = await builtSite(SAMPLE);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.includes('drafting'))).toEqual([]);
    const texts = files.filter((file) => /\.(?:html|css|js|json|xml|txt|map)$/.test(file));
    expect(
      texts.filter((file) => /\/drafting|source-link|vscode:/.test(readFileSync(join(site, file), 'utf8'))),
    ).toEqual([]);
  },
  BUILD_TIMEOUT,
);
