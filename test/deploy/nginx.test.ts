import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { HEADER_POLICY } from '../../src/site/content-policy.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { needs, pathOf } from '../support/needs.ts';
import { PROJECT } from '../support/run.ts';

const CONF = join(PROJECT, 'docs/deploy/nginx.conf');
const CIRCULAR = 'circulars/fanli-2018-7';

test('the configuration for nginx has the policy of the pages, and what only a header may say', async () => {
  expect(await readFile(CONF, 'utf8')).toContain(
    `add_header Content-Security-Policy "${HEADER_POLICY}" always;`,
  );
});

needs('nginx')('the sample behind nginx, with the configuration that the documentation gives', () => {
  let server: Awaited<ReturnType<typeof serveWithNginx>>;
  let site: string;

  beforeAll(async () => {
    site = await builtSite(SAMPLE);
    server = await serveWithNginx(site);
  }, BUILD_TIMEOUT);

  afterAll(() => server?.close());

  test('every answer carries the headers of safety', async () => {
    for (const path of ['index.html', 'assets/site.css', `${CIRCULAR}/notice.pdf`, 'not/there.html']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy'), path).toBe(HEADER_POLICY);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
  });

  test('a download has the Chinese name that the page gives it', async () => {
    const page = await readFile(join(site, CIRCULAR, 'index.html'), 'utf8');
    for (const file of ['notice.docx', 'notice.pdf', 'bundle.zip']) {
      const [, name] = new RegExp(`href="${file}" download="([^"]+)"`).exec(page)!;
      const { headers } = await fetch(`${server.url}${CIRCULAR}/${file}`);
      const [, place, encoded] = /^(\w+); filename\*=UTF-8''(.*)$/.exec(headers.get('content-disposition')!)!;
      expect(place).toBe(file.endsWith('.pdf') ? 'inline' : 'attachment');
      expect(decodeURIComponent(encoded!)).toBe(name);
    }
    expect((await fetch(`${server.url}index.html`)).headers.has('content-disposition')).toBe(false);
  });

  test('texts are UTF-8, whatever they are', async () => {
    for (const path of [
      'index.html',
      'assets/site.css',
      'assets/site.js',
      'data/duties.csv',
      'data/duties.json',
      'feeds/all.xml',
      'calendar/all.ics',
      'SHA256SUMS',
      'robots.txt',
    ])
      expect((await fetch(server.url + path)).headers.get('content-type'), path).toMatch(/; charset=utf-8$/);
  });

  test('what is not there gets the page for it, at any depth', async () => {
    for (const path of ['a', 'a/b/c/d.html', `${CIRCULAR}/forms/none.docx`]) {
      const answer = await fetch(server.url + path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain('没有这个网页');
    }
  });

  needs('nginx', 'chromium')('in a browser', () => {
    test('search works, and the page for what is not there has its styles, both without complaint', async () => {
      const browser = await openBrowser();
      try {
        const { page, complaints } = await openPage(browser);
        await page.goto(`${server.url}search/index.html?q=${encodeURIComponent('非法集资')}`);
        await page.locator('[data-search-results] .results > li').first().waitFor();
        await page.goto(`${server.url}a/b/c.html`);
        const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
        expect(sheets).toEqual([`${server.url}assets/site.css`]);
        // A browser notes every answer that is 404.
        expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
});

/** Runs nginx on a free port with the documented configuration, the built folder and the port put in. */
async function serveWithNginx(site: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = join(inject('workshop'), 'nginx');
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const conf = (await readFile(CONF, 'utf8'))
    .replaceAll('/srv/chengwen/dist', site)
    .replace('listen 80', `listen 127.0.0.1:${port}`);
  await writeFile(join(folder, 'chengwen.conf'), conf);
  await writeFile(join(folder, 'nginx.conf'), main(folder));
  const child = spawn(pathOf('nginx'), ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const url = `http://localhost:${port}/`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not answer: ${complaints}`);
    await setTimeout(100);
  }
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What a distribution's nginx.conf has around conf.d, in one process without rights of its own. */
function main(folder: string): string {
  return `daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  default_type application/octet-stream;
  types {
    text/html html;
    text/css css;
    text/xml xml;
    text/plain txt;
    application/javascript js;
    application/json json;
    application/pdf pdf;
    image/svg+xml svg;
  }
  include chengwen.conf;
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
