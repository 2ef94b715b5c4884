import { type Html, html } from '../html.ts';

/** Beside the name of a circular that is a sample. */
export const SAMPLE_MARK: Html = html`<span class="sample-mark">示例</span>`;
