import { posix } from 'node:path';
import type { Figure } from '../../circular/types.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import { picturePath } from '../model/pictures-of.ts';
import type { TextState } from './text-state.ts';

/** A picture with its words below, which also say what it shows; the words alone when it cannot be shown. */
export function figure(node: Figure, { page, published }: TextState): Html {
  const path = picturePath(published.circular, node.file);
  const shown = published.pictures.some((picture) => picture.path === path);
  const source = `${posix.dirname(published.page)}/${path}`;
  return html`<figure>${shown && html`<img src="${href(page, source)}" alt="" loading="lazy">`}${
    node.alt !== '' && html`<figcaption>${node.alt}</figcaption>`
  }</figure>`;
}
