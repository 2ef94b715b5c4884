import { createHash } from 'node:crypto';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { LaidOut } from '../../layout/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import { DeflatedStream } from './deflated-stream.ts';
import { hexText } from './hex-text.ts';
import { writeOutline } from './outline.ts';
import { RawObject } from './raw-object.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { TaggedPage } from './structure-tree.ts';
import { type Properties, xmp } from './xmp.ts';

/** What the catalog leads to. */
interface Roots {
  tree: PDFRef;
  structure: PDFRef;
  pages: readonly TaggedPage[];
  form: PDFRef | undefined;
}

/** The file's catalog, its properties and its identifier (ISO 32000-1, 7.7.2, 14.3 and 14.4). */
export function writeCatalog(
  context: PDFContext,
  document: PrintDocument,
  laidOut: LaidOut,
  { tree, structure, pages, form }: Roots,
): void {
  const properties = propertiesOf(document);
  const refs = pages.map(({ ref }) => ref);
  const outlines = writeOutline(context, laidOut, refs);
  const names = destinations(laidOut, refs);
  const metadata = context.stream(Buffer.from(xmp(properties, { archived: !form })), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const profile = new DeflatedStream(PROFILE, '/N 3');
  const entries = [
    `/Type/Catalog/Pages ${tree}/Lang(zh-CN)/MarkInfo<</Marked true>>/StructTreeRoot ${structure}`,
    `/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>`,
    `/Metadata ${context.register(metadata)}`,
    `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${context.register(profile)}>>]`,
    ...(form ? [`/AcroForm ${form}`] : []),
    ...(outlines ? [`/Outlines ${outlines}/PageMode/UseOutlines`] : []),
    ...(names === '' ? [] : [`/Names<</Dests<</Names[${names}]>>>>`]),
  ];
  context.trailerInfo.Root = context.register(new RawObject(`<<${entries.join('')}>>`));
  context.trailerInfo.Info = context.register(new RawObject(info(properties)));
  const id = createHash('sha256')
    .update(
      [document.title, document.author, document.date, ...pages.map(({ content }) => content)].join('\n'),
    )
    .digest('hex')
    .slice(0, 32);
  context.trailerInfo.ID = new RawObject(`[<${id}><${id}>]`);
}

const PROFILE = srgbProfile();

/** Without control characters, which no metadata may hold. */
function propertiesOf({ title, author, date }: PrintDocument): Properties {
  const plain = (text: string) => text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ');
  return { title: plain(title), author: plain(author), date, producer: 'Chengwen' };
}

function info({ title, author, date, producer }: Properties): string {
  const moment = `(D:${date.replaceAll('-', '')}000000+08'00')`;
  return `<</Title${hexText(title)}/Author${hexText(author)}/Producer(${producer})/CreationDate${moment}/ModDate${moment}>>`;
}

/** Where links from outside find each anchor: name and place in pairs, sorted by name. */
function destinations(laidOut: LaidOut, pages: readonly PDFRef[]): string {
  return [...laidOut.anchors]
    .map(([anchor, { page, y }]) => {
      const top = Math.round(laidOut.pages[page]!.height - y);
      return { name: Buffer.from(anchor).toString('hex'), place: `[${pages[page]}/XYZ 0 ${top} 0]` };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, place }) => `<${name}>${place}`)
    .join('');
}
