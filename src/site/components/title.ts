import { words } from '../../compose/words.ts';
import { type Html, html } from '../html.ts';

/** A title that a line breaks only between words. */
export function title(text: string): Html {
  return html`${words(text).map((word, index) => (index === 0 ? word : html`<wbr>${word}`))}`;
}
