import { child, outermost, type XmlElement } from '../../word/xml-element.ts';
import type { ListLabels } from './list-labels.ts';
import { readParagraphFormat, readRunFormat, type ThemeFaces } from './read-format.ts';
import { mergeAll, type StyleSheet, type WordStyle } from './style-sheet.ts';
import type { RunFormat, WordParagraph, WordRun } from './types.ts';

/** What paragraphs of one file are read with. */
export interface Lookup {
  sheet: StyleSheet;
  theme: ThemeFaces;
  labels: ListLabels;
}

/** A paragraph with its styles resolved, followed by those of the text boxes that hang on it. */
export function readParagraph(
  element: XmlElement,
  lookup: Lookup,
  around: { table?: WordStyle | undefined; floating?: boolean } = {},
): WordParagraph[] {
  const { sheet } = lookup;
  const properties = child(element, 'w:pPr');
  const id = child(properties, 'w:pStyle')?.attributes.get('w:val') ?? sheet.normal;
  const style = sheet.styles.get(id);
  const format = mergeAll([
    sheet.defaults.paragraph,
    around.table?.paragraph ?? {},
    style?.paragraph ?? {},
    readParagraphFormat(properties),
  ]);
  const content = contentOf(element);
  const runs = content.runs.map(({ run, field }): WordRun => {
    const own = child(run, 'w:rPr');
    const character = sheet.styles.get(child(own, 'w:rStyle')?.attributes.get('w:val') ?? '');
    const format = runFormat(own, [around.table, style, character], lookup);
    return { text: textOf(run), format, ...(field !== undefined && { field }) };
  });
  const borders = child(properties, 'w:pBdr')?.children ?? [];
  const frame = child(properties, 'w:framePr');
  const paragraph: WordParagraph = {
    type: 'paragraph',
    text: runs.map(({ text }) => text).join(''),
    label: lookup.labels(format.numbering),
    runs,
    format,
    ...(style && id !== sheet.normal && { style: style.name }),
    direct: new Set([
      ...(properties?.children ?? []).map(({ name }) => name),
      ...content.runs.flatMap(({ run }) => (child(run, 'w:rPr')?.children ?? []).flatMap(directName)),
    ]),
    pictures: content.drawings.map((drawing) => ({ described: isDescribed(drawing) })),
    floating: around.floating === true || frame !== undefined,
    ruled: borders.some(({ attributes }) => !/^(nil|none)$/.test(attributes.get('w:val') ?? 'nil')),
  };
  return [
    paragraph,
    ...content.boxes.flatMap((box) =>
      outermost(box, 'w:p').flatMap((inner) => readParagraph(inner, lookup, { floating: true })),
    ),
  ];
}

/** A hint says nothing of how a run looks, and a style that it names is no formatting of its own. */
function directName({ name, attributes }: XmlElement): string[] {
  if (name === 'w:rStyle' || name === 'w:lang') return [];
  if (name === 'w:rFonts' && [...attributes.keys()].every((key) => key === 'w:hint')) return [];
  return [name];
}

function runFormat(
  own: XmlElement | undefined,
  styles: readonly (WordStyle | undefined)[],
  { sheet, theme }: Lookup,
): RunFormat {
  const direct = readRunFormat(own, theme);
  const below = styles.map((style) => style?.run ?? {});
  // Bold in two styles at once is not bold (ECMA-376 Part 1, 17.7.3).
  const bold = direct.bold ?? below.filter((format) => format.bold).length % 2 === 1;
  return { ...mergeAll([sheet.defaults.run, ...below, direct]), bold };
}

interface Content {
  runs: { run: XmlElement; field: string | undefined }[];
  drawings: XmlElement[];
  boxes: XmlElement[];
}

/** The runs of a paragraph in order, those of links, fields and content controls too; what was deleted is not among them. */
function contentOf(paragraph: XmlElement): Content {
  const content: Content = { runs: [], drawings: [], boxes: [] };
  const fields: { code: string }[] = [];
  const visit = (element: XmlElement, simple: string | undefined): void => {
    for (const each of element.children) {
      if (SKIPPED.has(each.name)) continue;
      if (each.name !== 'w:r') {
        visit(each, each.name === 'w:fldSimple' ? codeOf(each.attributes.get('w:instr')) : simple);
        continue;
      }
      for (const part of each.children) {
        if (part.name === 'w:fldChar') stepField(fields, part.attributes.get('w:fldCharType'));
        const open = fields.at(-1);
        if (part.name === 'w:instrText' && open) open.code += part.text;
        if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') {
          const boxes = outermost(part, 'w:txbxContent');
          if (boxes.length > 0) content.boxes.push(...boxes);
          else content.drawings.push(part);
        }
      }
      const open = fields.at(-1);
      content.runs.push({ run: each, field: open ? codeOf(open.code) : simple });
    }
  };
  visit(paragraph, undefined);
  return content;
}

const SKIPPED = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'w:txbxContent', 'w:sdtPr']);

function stepField(fields: { code: string }[], step: string | undefined): void {
  if (step === 'begin') fields.push({ code: '' });
  else if (step === 'end') fields.pop();
}

/** `PAGE` of ` PAGE  \* MERGEFORMAT `. */
function codeOf(instruction: string | undefined): string {
  return instruction?.trim().split(/\s+/)[0]?.toUpperCase() ?? '';
}

function textOf(run: XmlElement): string {
  return run.children
    .map(({ name, text, attributes }) => {
      if (name === 'w:t') return text;
      if (name === 'w:tab' || name === 'w:ptab') return '\t';
      if (name === 'w:br')
        return attributes.has('w:type') && attributes.get('w:type') !== 'textWrapping' ? '' : '\n';
      if (name === 'w:noBreakHyphen') return '-';
      return '';
    })
    .join('');
}

function isDescribed(drawing: XmlElement): boolean {
  const named = [...outermost(drawing, 'wp:docPr'), ...outermost(drawing, 'v:shape')];
  return named.some(({ attributes }) =>
    ['descr', 'alt', 'title'].some((key) => (attributes.get(key) ?? '').trim() !== ''),
  );
}
