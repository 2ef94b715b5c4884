import type { Figure, Paragraph } from '../../circular/types.ts';
import { type Characters, placeOf } from './characters.ts';
import type { Context } from './context.ts';
import { plainParagraph } from './paragraph.ts';

const image = /^!\[([^\]\n]*)\]\(([^\s()]+)\)$/;

/**
 * Reads an image that stands alone in its paragraph. One that is no picture of the circular's own prints
 * as its characters, reported. Undefined for any other paragraph.
 */
export function readFigure(
  characters: Characters,
  { source, folder }: Context,
): Figure | Paragraph | undefined {
  const match = image.exec(characters.text);
  if (match === null) return undefined;
  const place = placeOf(characters, source);
  const name = match[2]!;
  if (!/\.(?:png|jpe?g)$/i.test(name)) {
    source.report({
      place,
      rule: 'image-is-an-attachment',
      severity: 'error',
      reason: `“${name}”不是 png 或 jpg 图片，按原样印出`,
      mend: '图片用 png 或 jpg，放在公文所在的文件夹',
    });
    return plainParagraph(characters, source);
  }
  const file = folder.find(name, place, source);
  if (file === undefined) return plainParagraph(characters, source);
  return { type: 'figure', file, alt: match[1]!, position: place };
}
