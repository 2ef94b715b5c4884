import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file by path, as text. */
export type Parts = Record<string, string>;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A notice as an office writes it by hand in Word: small, and right in everything that its XML can tell. */
export const RIGHT: Parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': relationships({ r1: ['officeDocument', 'word/document.xml'] }),
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>关于开展样本核查的通知</dc:title></cp:coreProperties>',
  'word/_rels/document.xml.rels': relationships({
    r1: ['styles', 'styles.xml'],
    r2: ['settings', 'settings.xml'],
    r3: ['footer', 'footer1.xml'],
    r4: ['footer', 'footer2.xml'],
    r5: ['theme', 'theme/theme1.xml'],
    r6: ['numbering', 'numbering.xml'],
  }),
  'word/settings.xml': `<w:settings ${W}><w:evenAndOddHeaders/></w:settings>`,
  'word/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${faces('仿宋')}<w:sz w:val="21"/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
${style('mark', '密级', '<w:jc w:val="left"/>', `${faces('黑体')}<w:sz w:val="32"/>`)}
${style('letterhead', '发文机关标志', '<w:jc w:val="center"/>', `${faces('方正小标宋简体')}<w:color w:val="FF0000"/><w:sz w:val="84"/>`)}
${style('number', '发文字号', '<w:jc w:val="center"/>', '<w:sz w:val="32"/>')}
${style('title', '公文标题', '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>', `${faces('方正小标宋简体')}<w:sz w:val="44"/>`)}
${style('to', '主送机关', `${line()}<w:jc w:val="both"/>`, '<w:sz w:val="32"/>')}
${style('body', '公文正文', `${line()}<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>`, '<w:sz w:val="32"/>')}
${style('h1', '一级标题', `${line()}<w:ind w:firstLine="640"/><w:outlineLvl w:val="1"/>`, `${faces('黑体')}<w:sz w:val="32"/>`)}
${style('h2', '二级标题', `${line()}<w:ind w:firstLine="640"/><w:outlineLvl w:val="2"/>`, `${faces('楷体')}<w:sz w:val="32"/>`)}
${style('label', '附件标识', line(), `${faces('黑体')}<w:sz w:val="32"/>`)}
${style('imprint', '版记', '<w:ind w:left="280" w:right="280"/>', '<w:sz w:val="28"/>')}
${style('cell', '表格正文', '<w:spacing w:line="360" w:lineRule="exact"/>', '<w:sz w:val="24"/>')}
${style('foot', '公文页码', '', `${faces('宋体')}<w:sz w:val="28"/>`)}
<w:style w:type="character" w:styleId="bodyFace"><w:name w:val="正文字体"/><w:rPr>${faces('仿宋')}</w:rPr></w:style></w:styles>`,
  'word/footer1.xml': `<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="foot"/><w:ind w:right="280"/><w:jc w:val="right"/></w:pPr>${pageNumber()}</w:p></w:ftr>`,
  'word/footer2.xml': `<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="foot"/><w:ind w:left="280"/><w:jc w:val="left"/></w:pPr>${pageNumber()}</w:p></w:ftr>`,
  'word/document.xml': `<w:document ${W} ${R}><w:body>
${p('mark', '特急')}
${p('letterhead', '范例市样本核查办公室文件')}
${p('number', '范核办〔2018〕7号')}
${p('title', '关于开展样本核查的通知')}
${p('to', '各区人民政府：')}
${p('body', '为做好样本核查工作，现就有关事项通知如下：')}
${p('h1', '一、核查范围')}
<w:p><w:pPr><w:pStyle w:val="h2"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>（一）重点领域。</w:t></w:r><w:r><w:rPr><w:rStyle w:val="bodyFace"/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>全市2018年登记的“样本”。</w:t></w:r></w:p>
${p('body', '1.各区负责辖区内的样本，逐一登记，逐一核对。')}
${p('body', '附件：样本登记表')}
${p('label', '附件')}
<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders><w:tblDescription w:val="样本登记表"/></w:tblPr>${row('<w:tblHeader/>', '序号')}${Array.from({ length: 9 }, (_, at) => row('', `${at + 1}`)).join('')}</w:tbl>
${p('imprint', '抄送：示例省样本核查办公室。')}
${p('imprint', '范例市样本核查办公室　2018年5月16日印发')}
<w:sectPr><w:footerReference w:type="default" r:id="r3"/><w:footerReference w:type="even" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587" w:header="851" w:footer="1417"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>
</w:body></w:document>`,
};

/** The bytes of a Word file of these parts. */
export function wordFile(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The parts with one string of one part put in another's place, wherever it stands. */
export function changed(parts: Parts, path: string, from: string | RegExp, to: string): Parts {
  const before = parts[path];
  const after = before?.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
  if (before === undefined || after === before) throw new Error(`${path} does not hold ${from}`);
  return { ...parts, [path]: after! };
}

function p(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function row(properties: string, text: string): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr><w:tc>${p('cell', text)}</w:tc><w:tc>${p('cell', '样本')}</w:tc></w:tr>`;
}

function style(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function faces(face: string): string {
  return `<w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}"/>`;
}

function line(): string {
  return '<w:spacing w:line="579" w:lineRule="exact"/>';
}

/** `— PAGE —`, as a field of three parts. */
function pageNumber(): string {
  const run = (inner: string) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${inner}</w:r>`;
  return [
    run('<w:t>— </w:t>'),
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText> PAGE  \\* MERGEFORMAT </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>1</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
    run('<w:t> —</w:t>'),
  ].join('');
}

function relationships(targets: Record<string, [kind: string, target: string]>): string {
  const each = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
