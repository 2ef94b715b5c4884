import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { writeXlsx } from '../../../src/write/xlsx/index.ts';
import { sealOffice } from '../../../src/write/zip/seal.ts';
import { run } from '../../support/run.ts';
import { form, notice } from '../documents.ts';

const RELS = 'word/_rels/document.xml.rels';

test('ids are numbered by order of appearance, in the part and in its relationships', () => {
  const sealed = unzipSync(
    sealOffice(
      zipSync({
        'word/document.xml': strToU8(
          '<w:hyperlink r:id="rIdxyz"/><a:blip r:embed="rId4"/><w:bookmarkStart w:name="a" w:id="93"/>' +
            '<w:bookmarkEnd w:id="93"/><w:bookmarkStart w:name="b" w:id="95"/><wp:docPr id="17" name="n"/>',
        ),
        [RELS]: strToU8(
          '<Relationship Id="rId4" Target="media/image1.png"/><Relationship Id="rIdxyz" Target="https://example.org/"/>',
        ),
      }),
      '2018-05-15',
    ),
  );
  expect(strFromU8(sealed['word/document.xml']!)).toBe(
    '<w:hyperlink r:id="rId2"/><a:blip r:embed="rId1"/><w:bookmarkStart w:name="a" w:id="1"/>' +
      '<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:name="b" w:id="2"/><wp:docPr id="1" name="n"/>',
  );
  expect(strFromU8(sealed[RELS]!)).toBe(
    '<Relationship Id="rId1" Target="media/image1.png"/><Relationship Id="rId2" Target="https://example.org/"/>',
  );
});

test('the list of types comes first, the rest in order of path', () => {
  const parts = { 'word/b.xml': '', 'word/a.xml': '', '_rels/.rels': '', '[Content_Types].xml': '' };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  expect(Object.keys(unzipSync(sealOffice(bytes, '2018-05-15')))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/a.xml',
    'word/b.xml',
  ]);
});

test.each([
  ['DOCX', writeDocx],
  ['XLSX', writeXlsx],
])('a %s has the same bytes whatever was written before it', async (_, write) => {
  const first = await write(notice());
  const other = await write(form());
  expect(Buffer.from(await write(notice())).equals(first)).toBe(true);
  expect(Buffer.from(other).equals(first)).toBe(false);
});

test('another process, in another time zone, writes the same bytes', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { writeDocx } from './src/write/docx/index.ts';
    import { writeXlsx } from './src/write/xlsx/index.ts';
    import { notice } from './test/write/documents.ts';
    process.env.TZ = process.argv[1];
    for (const write of [writeXlsx, writeDocx])
      console.log(createHash('sha256').update(await write(notice())).digest('hex'));`;
  const hashes = await Promise.all(
    ['Asia/Shanghai', 'America/Los_Angeles'].map((zone) =>
      run(process.execPath, ['--input-type=module', '--eval', script, zone]),
    ),
  );
  expect(hashes.map(({ stderr }) => stderr)).toEqual(['', '']);
  expect(hashes[0]?.stdout).toMatch(/^[0-9a-f]{64}\n[0-9a-f]{64}\n$/);
  expect(hashes[1]?.stdout).toBe(hashes[0]?.stdout);
});
