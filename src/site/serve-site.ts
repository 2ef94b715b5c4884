import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { VFileMessage } from 'vfile-message';
import type { Facts } from '../derive/types.ts';
import { type Examined, examineSources } from '../examine.ts';
import { readTree } from '../files.ts';
import { openPress } from '../press.ts';
import { astroConfig, loadAstro } from './astro.ts';
import { showSiteOnDemand } from './current-site.ts';
import { openDesk } from './drafting/desk.ts';
import { lastGood } from './drafting/last-good.ts';
import { serveDesk } from './drafting/serve-desk.ts';
import { serveFiles } from './drafting/serve-files.ts';
import { withoutRefused } from './drafting/without-refused.ts';
import { siteModel } from './model/index.ts';
import type { PublishedCircular, Refusal } from './model/types.ts';

/** Milliseconds of quiet after which a change counts as finished: editors write a file in several steps. */
const QUIET = 50;

/** Milliseconds in which the drafter's desk asks for what is quickly told, before pages of the site, which are not, are asked for. */
const DESK_FIRST = 100;

/** Serves a content directory while it is being written: a change shows at once, papers are rendered when asked for. */
export async function serveSite(options: {
  content: string;
  port: number;
  fonts?: string;
  /** Shows the drafter the problems of the content, at the start and after every change. */
  report: (examined: Examined) => void;
}): Promise<void> {
  const content = resolve(options.content);
  const press = await openPress(options);
  const desk = serveDesk(openDesk(content, press));
  const known = new WeakMap<Facts, PublishedCircular>();
  let now: Examined | undefined;
  let shown: Examined | undefined;
  const refresh = async (changed: ReadonlySet<string>, reloadPages: () => void) => {
    const unchanged = [...(now?.compiled.sources ?? [])].filter(
      ([file]) => !changed.has(join(content, file)),
    );
    now = await examineSources(await readTree(content, new Map(unchanged)), press, now);
    shown = await lastGood(now, press, shown);
    const good = withoutRefused(shown.compiled, shown.messages);
    desk.show({ now, good });
    const refusals = now.messages.filter(({ severity }) => severity === 'fatal').map(refusalOf);
    showSiteOnDemand(() => siteModel(good, press, { audience: 'drafter', known, refusals }));
    await pause(DESK_FIRST);
    reloadPages();
    options.report(now);
  };
  await refresh(new Set(), () => {});
  const { dev } = await loadAstro();
  await dev(
    astroConfig({
      logLevel: 'info',
      server: { port: options.port },
      integrations: [watchContent(content, refresh), desk.integration],
    }),
  );
}

function refusalOf({ file, line, column, reason, note }: VFileMessage): Refusal {
  return { place: [file, line, column].filter((part) => part !== undefined).join(':'), reason, mend: note };
}

/** Reads what has changed of the content, and then has every open page reload. */
function watchContent(
  content: string,
  refresh: (changed: ReadonlySet<string>, reloadPages: () => void) => Promise<void>,
): AstroIntegration {
  return {
    name: 'chengwen-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.middlewares.use(serveFiles);
        let changed = new Set<string>();
        let work = Promise.resolve();
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(content)) return;
          changed.add(resolve(path));
          clearTimeout(timer);
          timer = setTimeout(() => {
            work = work.then(reload);
          }, QUIET);
        });
        async function reload(): Promise<void> {
          const files = changed;
          changed = new Set();
          try {
            await refresh(files, reloadPages);
          } catch (error) {
            for (const file of files) changed.add(file);
            console.error(error instanceof Error ? error.message : error);
          }
        }
        function reloadPages(): void {
          // Astro keeps the list of a route's pages until its own content changes.
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        }
      },
    },
  };
}
