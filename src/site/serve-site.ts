import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { VFileMessage } from 'vfile-message';
import { examine } from '../examine.ts';
import { openPress } from '../press.ts';
import { astroConfig, loadAstro } from './astro.ts';
import { showSite } from './current-site.ts';
import { serveFiles } from './drafting/serve-files.ts';
import { withoutRefused } from './drafting/without-refused.ts';
import { siteModel } from './model/index.ts';
import type { Refusal } from './model/types.ts';

/** Milliseconds of quiet after which a change counts as finished: editors write a file in several steps. */
const QUIET = 100;

/** Serves a content directory while it is being written: a change shows at the next look, papers are rendered when asked for. */
export async function serveSite(options: {
  content: string;
  port: number;
  fonts?: string;
  /** Shows the drafter the problems of the content, at the start and after every change. */
  report: (messages: readonly VFileMessage[]) => void;
}): Promise<void> {
  const content = resolve(options.content);
  const press = await openPress(options);
  const refresh = async () => {
    const { compiled, messages } = await examine(content, press);
    const refusals = messages.filter(({ severity }) => severity === 'fatal').map(refusalOf);
    const shown = withoutRefused(compiled, messages);
    showSite(siteModel(shown, press, { audience: 'drafter', refusals }));
    options.report(messages);
  };
  await refresh();
  const { dev } = await loadAstro();
  await dev(
    astroConfig({
      logLevel: 'info',
      server: { port: options.port },
      integrations: [watchContent(content, refresh)],
    }),
  );
}

function refusalOf({ file, line, column, reason, note }: VFileMessage): Refusal {
  return { place: [file, line, column].filter((part) => part !== undefined).join(':'), reason, mend: note };
}

/** Reads the content anew when it changes, and then has every open page reload. */
function watchContent(content: string, refresh: () => Promise<void>): AstroIntegration {
  return {
    name: 'chengwen-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.middlewares.use(serveFiles);
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void reload(), QUIET);
        });
        async function reload(): Promise<void> {
          try {
            await refresh();
          } catch (error) {
            console.error(error instanceof Error ? error.message : error);
            return;
          }
          // Astro keeps the list of a route's pages until its own content changes.
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        }
      },
    },
  };
}
