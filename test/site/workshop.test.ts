import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { openPress } from '../../src/press.ts';
import { showSite } from '../../src/site/current-site.ts';
import { siteModel } from '../../src/site/model/index.ts';
import { type Workshop, withWorkshop } from '../../src/site/workshop.ts';
import { smallContent } from './small-content.ts';

const TIMEOUT = 60_000;

test('a bundler that was stopped is told of', async () => {
  const rendered = withWorkshop({}, async ({ routes }) => {
    await routes.stop();
    return pathsOf(routes);
  });
  await expect(rendered).rejects.toThrow("Astro's bundler ended with SIGKILL");
});

test(
  'a page that cannot be made ends the rendering with its path',
  async () => {
    const model = siteModel(compile(smallContent()), await openPress({}));
    showSite({
      ...model,
      data: () => {
        throw new Error('no data here');
      },
    });
    const rendered = withWorkshop({}, ({ routes }) => pathsOf(routes));
    await expect(rendered).rejects.toThrow('Astro cannot make data/index.html: 500');
  },
  TIMEOUT,
);

async function pathsOf(routes: Workshop['routes']): Promise<string[]> {
  const paths = [];
  for await (const { path } of routes.render()) paths.push(path);
  return paths;
}
