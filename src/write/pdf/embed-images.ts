import { JpegEmbedder, type PDFContext, PDFName, type PDFRawStream, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { LaidOut } from '../../layout/types.ts';
import { RawObject } from './raw-object.ts';

/** Embeds each image once, however often it is placed. */
export async function embedImages(
  context: PDFContext,
  laidOut: LaidOut,
): Promise<Map<Uint8Array, { name: string; ref: PDFRef }>> {
  const images = new Map<Uint8Array, { name: string; ref: PDFRef }>();
  for (const item of laidOut.pages.flatMap((page) => page.items)) {
    if (item.type !== 'image' || images.has(item.bytes)) continue;
    const embedder = await (item.format === 'png' ? PngEmbedder : JpegEmbedder).for(item.bytes);
    const ref = await embedder.embedIntoContext(context);
    const { dict } = context.lookup(ref) as PDFRawStream;
    if (dict.get(COLOR_SPACE) === PDFName.of('DeviceCMYK')) dict.set(COLOR_SPACE, printingInks(context));
    images.set(item.bytes, { name: `I${images.size + 1}`, ref });
  }
  return images;
}

const COLOR_SPACE = PDFName.of('ColorSpace');

/**
 * Four inks with what they look like on a screen, white less the ink and less the black: PDF/A-2 (6.2.4.3) takes inks by
 * themselves only in a file that is made for printing with them.
 */
function printingInks(context: PDFContext): PDFRef {
  const program = context.stream(
    `{1 exch sub 4 1 roll ${'1 exch sub 3 index mul 3 1 roll '.repeat(3)}4 -1 roll pop}`,
    {
      FunctionType: 4,
      Domain: [0, 1, 0, 1, 0, 1, 0, 1],
      Range: [0, 1, 0, 1, 0, 1],
    },
  );
  return context.register(
    new RawObject(`[/DeviceN[/Cyan/Magenta/Yellow/Black]/DeviceRGB ${context.register(program)}]`),
  );
}
