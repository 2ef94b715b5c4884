import type { AstroIntegration } from 'astro';
import type { Answer, Desk } from './desk.ts';
import type { LiveContent } from './drafts.ts';

/** Serves a desk beside the pages of the live site, and tells the open ones of its pages when the content has changed. */
export function serveDesk(desk: Desk): { show(content: LiveContent): void; integration: AstroIntegration } {
  const listeners = new Set<(event: string) => void>();
  const integration: AstroIntegration = {
    name: 'chengwen-desk',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/drafting', async (request, response, next) => {
          if (request.url === '/events') {
            const send = (event: string) => response.write(event);
            response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
            listeners.add(send);
            request.on('close', () => listeners.delete(send));
            send(CHANGED);
            return;
          }
          try {
            const answer = await desk.answer(request.url ?? '/');
            if (!answer) return next();
            response.writeHead('redirect' in answer ? 302 : 200, headersOf(answer));
            response.end('redirect' in answer ? undefined : answer.body);
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:server:start': ({ address: { port } }) =>
        console.error(`现场预览（稿件、问题、网页和 PDF 并排）：http://localhost:${port}/drafting/`),
    },
  };
  return {
    show(content) {
      desk.show(content);
      for (const send of listeners) send(CHANGED);
    },
    integration,
  };
}

/** A server-sent event: the browser asks for what has changed, at first for everything. */
const CHANGED = 'data: changed\n\n';

function headersOf(answer: Answer): Record<string, string> {
  if ('redirect' in answer) return { location: `/drafting/${answer.redirect}` };
  return { 'content-type': answer.type, 'cache-control': 'no-store', 'content-security-policy': POLICY };
}

/** The desk loads its own files and the live site's, and nothing inline. */
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'";
