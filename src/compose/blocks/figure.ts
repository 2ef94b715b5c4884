import type { Figure } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import type { Context } from '../context.ts';
import { imageSize } from '../image-size.ts';

/** An image with its caption below; the caption alone when the image cannot be printed. */
export function composeFigure(node: Figure, { images }: Context): PrintBlock[] {
  const bytes = images(node.file);
  const size = bytes && imageSize(bytes);
  return [
    ...(bytes && size ? [{ type: 'figure' as const, bytes, ...size, alt: node.alt }] : []),
    ...(node.alt === '' ? [] : [paragraph('figureCaption', 'caption', node.alt)]),
  ];
}
