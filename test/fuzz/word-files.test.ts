import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { test } from 'vitest';
import { docx, p, relations, story } from '../import/imported.ts';
import { RIGHT, wordFile } from '../word/word-file.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { edits, mutated } from './mutations.ts';
import { take } from './take.ts';

const MAKERS = join(import.meta.dirname, '../import/makers');
/** One that we wrote, and those of other programs. */
const WHOLE = [
  wordFile(RIGHT),
  ...readdirSync(MAKERS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.docx'))
    .sort()
    .map((path) => new Uint8Array(readFileSync(join(MAKERS, path)))),
];

test(
  'Word files that were cut are imported or refused',
  () =>
    fuzz(fc.tuple(fc.constantFrom(...WHOLE), fc.nat(100_000)), 400, ([whole, length]) =>
      take(whole.subarray(0, length % whole.length)),
    ),
  FUZZ_TIMEOUT,
);

test(
  'Word files whose bytes were changed are imported or refused',
  () =>
    fuzz(
      fc.tuple(
        fc.constantFrom(...WHOLE),
        fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      ),
      400,
      ([whole, changes]) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at % whole.length] = byte;
        take(bytes);
      },
    ),
  FUZZ_TIMEOUT,
);

const CHARACTERS = [
  '',
  '<',
  '>',
  '"',
  '&',
  '甲',
  '</w:p>',
  '<w:p>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:t>',
  '/>',
  '\0',
  '&#0;',
  '0',
  '-',
  '9999999999',
];

test(
  'Word files whose XML was changed are imported or refused',
  () =>
    fuzz(
      fc.tuple(fc.constantFrom(...WHOLE), fc.nat(100), edits(CHARACTERS, 3)),
      400,
      ([whole, which, each]) => {
        const parts = unzipSync(whole);
        const paths = Object.keys(parts).filter((path) => /^word\/[^/]+\.xml$|\.rels$/.test(path));
        // The text itself in one case of two.
        const path = which % 2 === 0 ? 'word/document.xml' : paths[which % paths.length]!;
        const text = mutated(new TextDecoder().decode(parts[path]), each);
        take(zipSync({ ...parts, [path]: strToU8(text) }));
      },
    ),
  FUZZ_TIMEOUT,
);

/** Well formed, but what no program would write. */
const ODD = [
  p('一、甲'),
  p('乙。'),
  p('', '<w:numPr><w:numId w:val="9"/></w:numPr>'),
  '<w:p/>',
  '<w:tbl/>',
  '<w:tbl><w:tr/></w:tbl>',
  '<w:tbl><w:tr><w:tc/></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/><w:t>丙</w:t></w:r></w:p>',
  '<w:p><w:r><w:sym w:char="zzz"/><w:sym w:char="1FFFFF"/><w:footnoteReference/><w:t>丁</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:outlineLvl w:val="-3"/><w:pStyle w:val="没有"/></w:pPr><w:r><w:t>戊</w:t><w:drawing/></w:r></w:p>',
  '<w:sdt><w:sdtContent><w:p><w:r><w:t>己</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:sectPr/>',
  '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>庚，</w:t></w:r></w:p>',
  '<w:p><w:del><w:r><w:delText>辛</w:delText></w:r></w:del><w:moveTo><w:moveFrom><w:r><w:t>壬</w:t></w:r></w:moveFrom></w:moveTo></w:p>',
  '<w:tbl><w:tr><w:trPr><w:del/><w:gridBefore w:val="99999999"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:tbl><w:tblPr><w:tblStyle w:val="a"/></w:tblPr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/><w:gridSpan w:val="-2"/></w:tcPr><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>名称</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc><w:tcPr><w:gridSpan w:val="1.5"/></w:tcPr></w:tc></w:tr></w:tbl>',
  '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:tbl/></w:sdt>',
  '<w:p><w:r><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>癸</w:t></w:r></w:p>',
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\o\\ac(○,99)</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  '<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>子</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>',
  '<w:p><w:r><w:drawing><a:blip r:embed="r9"/><a:blip/></w:drawing><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r></w:p>',
  '<w:p><w:hyperlink r:id="r1"><w:hyperlink><w:r><w:t>丑</w:t></w:r></w:hyperlink></w:hyperlink></w:p>',
  '<w:altChunk/>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>寅</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>卯</w:t><w:br/><w:t>附件</w:t></w:r></w:p>',
  p('附件'),
  p('范例市水利局关于巡护的通知'),
  p('2018年3月12日'),
  p('抄送：各区。'),
];

const NUMBERING = [
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="-9"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%9、%1"/></w:lvl></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/><w:styleLink w:val="a"/><w:lvl w:ilvl="99999999"/></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="8"><w:start w:val="99999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%%%1%2"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1e9"/></w:lvlOverride></w:num>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num/>',
];

test(
  'Word files of elements that are well formed and absurd are imported without a fault',
  () =>
    fuzz(
      fc.tuple(
        fc.array(fc.constantFrom(...ODD), { maxLength: 14 }),
        fc.array(fc.constantFrom(...NUMBERING), { maxLength: 4 }),
      ),
      500,
      ([body, numbering]) =>
        take(
          docx(body.join(''), {
            'word/numbering.xml': story('numbering', numbering.join('')),
            'word/styles.xml': story(
              'styles',
              '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="1"/></w:style>',
            ),
            'word/footnotes.xml': story('footnotes', `<w:footnote w:id="1">${p('辰')}</w:footnote>`),
            'word/_rels/document.xml.rels': relations({
              r1: ['numbering', 'numbering.xml'],
              r2: ['styles', 'styles.xml'],
              r3: ['footnotes', 'footnotes.xml'],
              r9: ['image', '../../../etc/passwd.png'],
            }),
          }),
        ),
    ),
  FUZZ_TIMEOUT,
);
