import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { auditPdf } from '../../src/audit/audit-pdf.ts';
import type { Audit } from '../../src/audit/types.ts';
import { openBrowser } from '../support/browser.ts';
import { needs, pathOf } from '../support/needs.ts';
import { run } from '../support/run.ts';

/** A notice as a word processor sets it when nobody tells it the standard, with mistakes in what it says. */
const PLAIN = `<!DOCTYPE html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>关于召开会议的通知</title>
<style>
@page { size: A4; margin: 25.4mm 31.8mm }
body { font: 12pt/1.5 serif }
h1 { font-size: 18pt; text-align: center }
p { text-indent: 2em; margin: 0; text-align: justify }
</style>
<div style="text-align: center; font-size: 40pt; color: red">范例市水利局文件</div>
<div style="text-align: center">范水[2018]第012号</div>
<h1>关于召开会议的通知</h1>
<div>各区人民政府:</div>
${'<p>各单位要按照要求组织人员参加会议，提前报送参会人员名单，会议期间不得迟到早退，因故不能参加的应当请假并派人代替，会后及时传达会议精神并抓好落实工作。</p>\n'.repeat(30)}
<div style="text-align: right">范例市水利局</div>
<div style="text-align: right">2018年05月08日</div>
</html>
`;

/** What is wrong with it, whoever sets it. */
const WRONG = [
  'text-starts-at-the-top-margin',
  'text-starts-at-the-binding-margin',
  'text-is-156-wide',
  'page-holds-22-lines',
  'line-holds-28-characters',
  'line-is-one-and-seven-eighths-high',
  'body-is-fangsong',
  'body-is-size-3',
  'letterhead-is-35-below-the-top-margin',
  'number-is-two-lines-below-the-letterhead',
  'number-is-well-formed',
  'title-is-size-2',
  'addressees-are-size-3',
  'addressees-end-with-a-full-width-colon',
  'unsealed-signature-stands-two-in-from-the-right',
  'date-is-in-unpadded-arabic-digits',
  'pages-are-numbered',
  'faces-are-those-of-the-standard',
];

/** What is right all the same. */
const RIGHT = [
  'paper-is-a4',
  'letterhead-is-red',
  'letterhead-is-centred',
  'number-is-centred',
  'title-is-centred',
  'addressees-are-flush-left',
  'first-page-shows-text',
  'text-is-black',
  'lines-start-without-closing-marks',
];

function expectPlain(audit: Audit): void {
  const statusOf = new Map(audit.findings.map(({ id, outcome }) => [id, outcome.status]));
  expect(WRONG.filter((id) => statusOf.get(id) !== 'fail')).toEqual([]);
  expect(RIGHT.filter((id) => statusOf.get(id) !== 'pass')).toEqual([]);
}

async function audited(bytes: Uint8Array): Promise<Audit> {
  const audit = await auditPdf(bytes);
  if (audit.type !== 'audit') throw new Error(audit.reason);
  return audit;
}

needs('chromium')('a PDF of Chromium', () => {
  test('is measured, and what is wrong is found', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(PLAIN);
      expectPlain(await audited(await page.pdf({ preferCSSPageSize: true })));
    } finally {
      await browser.close();
    }
  }, 60_000);
});

needs('libreoffice')('a PDF of LibreOffice', () => {
  test('is measured, and what is wrong is found', async () => {
    const folder = join(inject('workshop'), 'plain');
    await mkdir(folder, { recursive: true });
    const source = join(folder, 'plain.html');
    await writeFile(source, PLAIN);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = 'pdf:writer_web_pdf_Export';
    const { status, stderr } = await run(pathOf('libreoffice'), [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      source,
    ]);
    if (status !== 0) throw new Error(stderr);
    expectPlain(await audited(await readFile(join(folder, 'plain.pdf'))));
  }, 120_000);
});
