import type { Figure } from '../../circular/types.ts';
import type { Context } from './blocks.ts';
import { type Characters, placeOf } from './characters.ts';

const image = /^!\[([^\]\n]*)\]\(([^\s()]+)\)$/;

/** An image alone in its paragraph, when it is one of the circular's own pictures. */
export function figureIn(characters: Characters, { source, folder }: Context): Figure | undefined {
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
    return undefined;
  }
  const file = folder.find(name, place, source);
  return file === undefined ? undefined : { type: 'figure', file, alt: match[1]!, position: place };
}
