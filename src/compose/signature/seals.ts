import type { PrintOverlay } from '../../print/types.ts';
import type { Context } from '../context.ts';
import { imageSize } from '../image-size.ts';

/** A seal as it is printed; undefined where it is put on by hand. */
export type Seal = Pick<PrintOverlay, 'bytes' | 'format' | 'width' | 'height'> | undefined;

/** The circular's seals in the order of its signature, as large as the format has them; undefined for an unsealed one. */
export function sealsOf({ circular, template, images }: Context): Seal[] | undefined {
  return circular.meta.seals?.map((file): Seal => {
    const bytes = images(file);
    const size = bytes && imageSize(bytes);
    if (!bytes || !size) return undefined;
    const scale = template.seal.size / Math.max(size.width, size.height);
    return { bytes, format: size.format, width: size.width * scale, height: size.height * scale };
  });
}
