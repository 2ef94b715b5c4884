import type { Text } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Characters as they are, with the organs in them marked. */
export function text({ value }: Text, { organs }: TextState): Html {
  return organs ? organs(value) : html`${value}`;
}
