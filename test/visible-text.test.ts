import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { alignText, unexplained } from './support/align-text.ts';
import { BUILD_TIMEOUT, builtSite, isPresent, REAL, SAMPLE } from './support/built-site.ts';
import { needs } from './support/needs.ts';
import { PROJECT } from './support/run.ts';
import { circularFolders, type SourcePart, sourceOf, withoutSpace } from './support/source-text.ts';
import { textOfDocx, textOfHtml, textOfPdf } from './support/visible-text.ts';

/** The paper or page, the tool that reads it, and how. */
const VIEWS = [
  { view: 'notice.pdf', tool: 'pdftotext', textOf: textOfPdf },
  { view: 'notice.docx', tool: 'libreoffice', textOf: textOfDocx },
  { view: 'index.html', tool: 'chromium', textOf: (file: string) => textOfHtml(file, 'article') },
] as const;

for (const content of [SAMPLE, REAL].filter(isPresent)) {
  for (const { view, tool, textOf } of VIEWS) {
    needs(tool)(`${view} of the circulars of ${content}`, () => {
      test.each(circularFolders(join(PROJECT, content)).map((folder) => [basename(folder), folder]))(
        '%s says what its source says',
        async (slug, folder) => {
          const site = await builtSite(content);
          expectSameText(await textOf(join(site, 'circulars', slug!, view)), sourceOf(folder!));
        },
        BUILD_TIMEOUT,
      );
    });
  }
}

/**
 * Every title, heading, paragraph, list item, cell and note of the source stands in the text in order and once; whatever stands
 * between them is an ordinal, a label, or comes from the frontmatter or the form.
 */
function expectSameText(text: string, parts: readonly SourcePart[]): void {
  const titles = parts.map(({ title }) => withoutSpace(title));
  const blocks = parts.flatMap((part, index) => [titles[index]!, ...part.blocks]);
  const { missing, doubled, between } = alignText(text, blocks);
  expect(missing).toEqual([]);
  // A list of attachments names their titles too.
  expect(doubled.filter((sentence) => !titles.includes(sentence))).toEqual([]);
  const known = [...parts.flatMap(({ meta, heads }) => [...stringsOf(meta), ...heads]), ...LABELS].map(
    withoutSpace,
  );
  expect(unexplained(between, known, FURNITURE)).toEqual([]);
}

/** Every string below a value of YAML, keys (a form's column heads) included, and dates as they print. */
function stringsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
  const text = String(value);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year ? [`${year}年${Number(month)}月${Number(day)}日`] : [text];
}

const LABELS = [
  '示例文件　非真实公文',
  '文件',
  '附件',
  '附件：',
  '主送：',
  '抄送：',
  '印发',
  '此件',
  '联系人：',
  '电话：',
  '单位：',
  '注：',
  '本表表头系重建，以原件为准。',
];

const FURNITURE = [
  /[一二三四五六七八九十]+、/y,
  /（[一二三四五六七八九十]+）/y,
  /\d+\.?/y,
  /（\d+）/y,
  /年月日/y,
  /[（）：，。、*_—]/y,
];
