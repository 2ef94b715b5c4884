import { PDFContext, type PDFRef } from 'pdf-lib';
import type { FontId, LaidOut } from '../../layout/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import { DeflatedStream } from './deflated-stream.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { embedFont } from './embed-font.ts';
import { embedImages } from './embed-images.ts';
import type { FontSet } from './fonts.ts';
import { FormFields } from './form-fields.ts';
import { linkAnnotations } from './link-annotations.ts';
import { RawObject } from './raw-object.ts';
import { type TaggedPage, writeStructure } from './structure-tree.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes laid-out pages as a PDF 1.7 that can be read aloud (PDF/UA-1) and archived (PDF/A-2a): text with its characters
 * and its structure, links, bookmarks, and the document's own date in its metadata. The same input gives the same bytes.
 */
export async function writePdf(
  document: PrintDocument,
  laidOut: LaidOut,
  fonts: FontSet,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const resources = {
    fonts: embedFonts(context, laidOut, fonts),
    images: await embedImages(context, laidOut),
  };
  const drawn = laidOut.pages.map((page) => drawPage(page, laidOut.reading, resources));
  const shared = context.register(
    context.obj({
      Font: Object.fromEntries([...resources.fonts.values()].map(({ name, font }) => [name, font.ref])),
      XObject: Object.fromEntries([...resources.images.values()].map(({ name, ref }) => [name, ref])),
    }),
  );
  const tree = context.nextRef();
  const fields = new FormFields(context);
  const pages = writePages(context, laidOut, drawn, { tree, shared, fields });
  const structure = writeStructure(context, laidOut.reading, pages);
  writeCatalog(context, document, laidOut, { tree, structure, pages, form: fields.form() });
  return writeFile(context);
}

/** The pages and the tree above them; links and fields get their keys in the parent tree after the pages' own. */
function writePages(
  context: PDFContext,
  laidOut: LaidOut,
  drawn: readonly DrawnPage[],
  { tree, shared, fields: form }: { tree: PDFRef; shared: PDFRef; fields: FormFields },
): TaggedPage[] {
  let key = drawn.length;
  const pages = drawn.map((page, index) => {
    const { width, height } = laidOut.pages[index]!;
    const links = linkAnnotations(context, page, key);
    key += links.length;
    const ref = context.nextRef();
    const fields = form.write(laidOut.pages[index]!, ref, key);
    key += fields.length;
    const annotated = [...links, ...fields];
    const contents = context.register(new DeflatedStream(Buffer.from(page.content, 'latin1')));
    const annotations =
      annotated.length > 0 ? `/Annots[${annotated.map((annotation) => annotation.ref).join(' ')}]` : '';
    context.assign(
      ref,
      new RawObject(
        `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${width} ${height}]/Resources ${shared}/Contents ${contents}/StructParents ${index}/Tabs/S${annotations}>>`,
      ),
    );
    return { ...page, ref, links, fields };
  });
  const kids = pages.map(({ ref }) => ref).join(' ');
  context.assign(tree, new RawObject(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`));
  return pages;
}

function embedFonts(context: PDFContext, laidOut: LaidOut, fonts: FontSet) {
  const characters = new Map<FontId, Set<string>>();
  for (const item of laidOut.pages.flatMap((page) => page.items)) {
    if (item.type !== 'text') continue;
    const used = characters.get(item.font) ?? new Set();
    for (const character of item.text) used.add(character);
    characters.set(item.font, used);
  }
  const sorted = [...characters].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([id, used], index) => [
      id,
      { name: `F${index + 1}`, font: embedFont(context, id, used, fonts) },
    ]),
  );
}
