import { mkdtemp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { pathOf } from './needs.ts';
import { run } from './run.ts';
import { withoutSpace } from './source-text.ts';

/** The text of a PDF in the order it is drawn, as Poppler reads it, without what stands on every page. */
export async function textOfPdf(file: string): Promise<string> {
  const { status, stdout, stderr } = await run(pathOf('pdftotext'), ['-raw', '-enc', 'UTF-8', file, '-']);
  if (status !== 0) throw new Error(`pdftotext ${file}: ${stderr}`);
  const pages = stdout.split('\f').map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  const full = pages.filter((lines) => lines.length > 0);
  const onEvery = (line: string): boolean => full.length > 1 && full.every((lines) => lines.includes(line));
  const own = full.flatMap((lines) => lines.filter((line) => !onEvery(line) && !PAGE_NUMBER.test(line)));
  return withoutSpace(own.join(''));
}

/** — 12 — */
const PAGE_NUMBER = /^\s*—\s*\d+\s*—\s*$/;

/** The text of a Word document as LibreOffice shows it. */
export async function textOfDocx(file: string): Promise<string> {
  const out = await mkdtemp(join(inject('workshop'), 'docx-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(inject('workshop'), 'libreoffice')).href}`;
  const { status, stderr } = await run(pathOf('libreoffice'), [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    out,
    file,
  ]);
  if (status !== 0) throw new Error(`soffice ${file}: ${stderr}`);
  return withoutSpace(await readFile(join(out, basename(file).replace(/docx$/, 'txt')), 'utf8'));
}

/** What Chromium shows of an element of a page that it opens from the disk, without what stands beside its text. */
export async function textOfHtml(file: string, selector: string): Promise<string> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('article [role=note]')) note.remove();
    });
    return withoutSpace(await page.locator(selector).innerText());
  } finally {
    await browser.close();
  }
}
