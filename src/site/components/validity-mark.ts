import type { Validity } from '../../circular/types.ts';
import { type Fill, html } from '../html.ts';

/** Marks in a list what is no longer in force, or not all of it. */
export function validityMark(validity: Validity | undefined): Fill {
  if (!validity || validity.status === '有效') return null;
  const words = validity.status === '部分失效' ? validity.status : `已${validity.status}`;
  return html`<span class="validity-mark">${words}</span>`;
}
