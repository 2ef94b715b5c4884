import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from './support/run.ts';

// Dependency-cruiser does not read .astro files, so its table is applied to their imports here.
const { TABLE } = await import(join(PROJECT, '.dependency-cruiser.mjs'));

test('Astro files import only what src/site may', () => {
  const allowed: string[] = ['site', ...TABLE.site.src.replace(/[()]/g, '').split(' ')];
  const imports = astroFiles().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import .*? from '(\.[^']+)';/gms)].map(([, path]) => ({
      file: relative(PROJECT, file),
      imported: relative(join(PROJECT, 'src'), join(dirname(file), path!)),
    })),
  );
  expect(imports.length).toBeGreaterThan(20);
  const isAllowed = (path: string): boolean =>
    allowed.some((part) => path.startsWith(`${part}/`) || path.replace(/\.\w+$/, '') === part);
  expect(imports.filter(({ imported }) => !isAllowed(imported))).toEqual([]);
});

function astroFiles(): string[] {
  const site = join(PROJECT, 'src/site');
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => join(site, path));
}

test('the architecture page shows the table of imports', () => {
  const page = readFileSync(join(PROJECT, 'docs/architecture.md'), 'utf8');
  const rows = Object.entries<{ src?: string; libraries?: string }>(TABLE).map(
    ([part, { src = 'nothing', libraries = '' }]) => `| \`${part}\` | ${src} | ${libraries} |`,
  );
  expect(page).toContain(rows.join('\n'));
});
