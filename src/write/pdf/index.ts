import { createHash } from 'node:crypto';
import {
  JpegEmbedder,
  PDFCatalog,
  PDFContext,
  PDFHexString,
  PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
  PngEmbedder,
} from 'pdf-lib';
import type { FontId, LaidOut, PlacedText } from '../../layout/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import { drawPage, type Resources } from './draw-page.ts';
import { compressed, embedFont } from './embed-font.ts';
import type { FontSet } from './fonts.ts';
import { writeOutline } from './outline.ts';

/**
 * Writes laid-out pages as a PDF 1.7: text with its characters, links, bookmarks, and the document's own date in
 * its metadata. The same input gives the same bytes.
 */
export async function writePdf(
  document: PrintDocument,
  laidOut: LaidOut,
  fonts: FontSet,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const tree = context.nextRef();
  const resources = {
    fonts: embedFonts(context, laidOut, fonts),
    images: await embedImages(context, laidOut),
  };
  const contents = laidOut.pages.map((page) => drawPage(page, resources));
  const shared = context.register(
    context.obj({
      Font: Object.fromEntries([...resources.fonts.values()].map(({ name, font }) => [name, font.ref])),
      XObject: Object.fromEntries([...resources.images.values()].map(({ name, ref }) => [name, ref])),
    }),
  );
  const pages = laidOut.pages.map((page, index) => {
    const leaf = PDFPageLeaf.fromMapWithContext(
      new Map(
        context
          .obj({
            Type: 'Page',
            Parent: tree,
            MediaBox: [0, 0, page.width, page.height],
            Resources: shared,
            Contents: context.register(compressed(context, Buffer.from(contents[index]!))),
            Annots: linksOf(context, page.items, page.height, resources),
          })
          .entries(),
      ),
      context,
      false,
    );
    return context.register(leaf);
  });
  writeTrailer(context, document, laidOut, tree, pages, contents);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

function writeTrailer(
  context: PDFContext,
  document: PrintDocument,
  laidOut: LaidOut,
  tree: PDFRef,
  pages: readonly PDFRef[],
  contents: readonly string[],
): void {
  const kids = PDFPageTree.withContext(context);
  for (const [key, value] of context.obj({ Kids: [...pages], Count: pages.length }).entries())
    kids.set(key, value);
  context.assign(tree, kids);

  const outlines = writeOutline(context, laidOut, pages);
  const catalog = PDFCatalog.withContextAndPages(context, tree);
  const entries = context.obj({
    Lang: PDFString.of('zh-CN'),
    ViewerPreferences: { DisplayDocTitle: true },
    ...(outlines && { Outlines: outlines, PageMode: 'UseOutlines' }),
  });
  for (const [key, value] of entries.entries()) catalog.set(key, value);

  const date = PDFString.of(`D:${document.date.replaceAll('-', '')}000000+08'00'`);
  const id = createHash('sha256')
    .update([document.title, document.author, document.date, ...contents].join('\n'))
    .digest()
    .subarray(0, 16);
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(document.title),
      Author: PDFHexString.fromText(document.author),
      Producer: PDFString.of('Chengwen'),
      CreationDate: date,
      ModDate: date,
    }),
  );
  context.trailerInfo.ID = context.obj([new Uint8Array(id), new Uint8Array(id)]);
}

function embedFonts(context: PDFContext, laidOut: LaidOut, fonts: FontSet) {
  const characters = new Map<FontId, Set<string>>();
  for (const text of textsOf(laidOut)) {
    const used = characters.get(text.font) ?? new Set();
    for (const character of text.text) used.add(character);
    characters.set(text.font, used);
  }
  const sorted = [...characters].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([id, used], index) => [
      id,
      { name: `F${index + 1}`, font: embedFont(context, id, used, fonts) },
    ]),
  );
}

/** Each image once, however often it is placed. */
async function embedImages(context: PDFContext, laidOut: LaidOut) {
  const images = new Map<Uint8Array, { name: string; ref: PDFRef }>();
  for (const item of laidOut.pages.flatMap((page) => page.items)) {
    if (item.type !== 'image' || images.has(item.bytes)) continue;
    const embedder = await (item.format === 'png' ? PngEmbedder : JpegEmbedder).for(item.bytes);
    const ref = await embedder.embedIntoContext(context);
    images.set(item.bytes, { name: `I${images.size + 1}`, ref });
  }
  return images;
}

function textsOf(laidOut: LaidOut): PlacedText[] {
  return laidOut.pages.flatMap((page) => page.items.filter((item) => item.type === 'text'));
}

/** Below the baseline, of a link's clickable box, in em. */
const DESCENT = 0.12;

function linksOf(
  context: PDFContext,
  items: LaidOut['pages'][number]['items'],
  height: number,
  { fonts }: Resources,
) {
  const links = items.filter((item) => item.type === 'text' && item.href !== undefined) as PlacedText[];
  if (links.length === 0) return undefined;
  return links.map((text) => {
    const natural = fonts.get(text.font)!.font.width(text.text) * text.size * text.scale;
    const width = natural + text.spacing * [...text.text].length;
    const bottom = height - text.y - DESCENT * text.size;
    return context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [text.x, bottom, text.x + width, bottom + text.size],
        Border: [0, 0, 0],
        A: { Type: 'Action', S: 'URI', URI: asciiAddress(text.href!) },
      }),
    );
  });
}

/** A web address in ASCII: other characters escaped, escapes that stand in it left alone. */
function asciiAddress(href: string): Uint8Array {
  return new TextEncoder().encode(encodeURI(href).replaceAll('%25', '%'));
}
