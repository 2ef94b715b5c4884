import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { type Converted, convert, wordsOn } from '../../src/convert.ts';
import type { Sources } from '../../src/files.ts';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import type { SourceDocument } from '../../src/import/types.ts';
import { openPress } from '../../src/press.ts';
import { withoutSpace } from '../support/source-text.ts';
import { type Parts, RIGHT, wordFile } from '../word/word-file.ts';

export const press = await openPress({});

/** What comes of a file; a text is taken as UTF-8. */
export function imported(
  file: string | Uint8Array,
  sources: Sources = new Map(),
  slug?: string,
): Converted & { text(path: string): string; said(kind: string): string[] } {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const converted = convert(bytes, { name: '样本', slug }, sources, press);
  if (converted.type === 'unreadable') throw new Error(converted.reason);
  const { files, folder, findings } = converted;
  return {
    ...converted,
    text: (path) => new TextDecoder().decode(files.get(`${folder}/${path}`)),
    said: (kind) =>
      findings
        .filter((finding) => finding.kind === kind)
        .map(
          ({ place, subject, text }) => `${place ? `${place.line}:${place.column} ` : ''}${subject}：${text}`,
        ),
  };
}

/** The words of the paper that the files of one circular come to, without white space. */
export function wordsPrinted(sources: Sources, slug?: string): string {
  const compiled = compile(sources);
  const circular = compiled.corpus.circulars.find((one) => slug === undefined || one.slug === slug);
  if (!circular) throw new Error(compiled.messages.map(({ file, reason }) => `${file} ${reason}`).join('\n'));
  const template = press.template(circular.meta.format);
  const facts = factsOf(compiled, circular);
  return withoutSpace(
    wordsOn(composeNotice(circular, facts, compiled.corpus, template, (file) => sources.get(file))),
  );
}

/** A Word file of some paragraphs, other parts as they are given. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const xmlns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  return wordFile({
    '[Content_Types].xml': RIGHT['[Content_Types].xml']!,
    '_rels/.rels': RIGHT['_rels/.rels']!,
    'word/document.xml': `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of runs of text, with properties. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A part of a Word file with its namespace. */
export function story(name: string, inner: string): string {
  return `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</w:${name}>`;
}

/** The relations of a document to other parts. */
export function relations(
  targets: Record<string, [type: string, target: string, mode?: 'External']>,
): string {
  const each = Object.entries(targets).map(
    ([id, [type, target, mode]]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** What is read of a Word file: a paragraph as its words, a table as its cells with their reach. */
export function wordBlocks(bytes: Uint8Array): unknown[] {
  return read(bytes).blocks.map((block) => {
    if (block.type === 'paragraph') return block.text.text;
    if (block.type === 'picture') return `picture ${block.name}`;
    return block.rows.map((row) =>
      row.map(
        ({ text, columnSpan, rowSpan }) =>
          `${text.text}${columnSpan > 1 ? ` →${columnSpan}` : ''}${rowSpan > 1 ? ` ↓${rowSpan}` : ''}`,
      ),
    );
  });
}

/** What is said on reading a Word file. */
export function wordFindings(bytes: Uint8Array): string[] {
  return read(bytes).findings.map(({ kind, text }) => `${kind} ${text}`);
}

/** @throws {Error} with the reason why a Word file is refused. */
export function read(bytes: Uint8Array): SourceDocument {
  const document = readDocx(bytes);
  if ('type' in document) throw new Error(document.reason);
  return document;
}
