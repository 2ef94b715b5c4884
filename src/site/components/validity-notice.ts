import type { Validity } from '../../circular/types.ts';
import { type Fill, html } from '../html.ts';
import { listedEntry } from '../model/library-entry.ts';
import { documentOf } from '../model/link-citations.ts';
import type { PublishedCircular } from '../model/types.ts';
import { documentName } from './document-name.ts';
import { endingBasis } from './ending-basis.ts';

/** Above a circular that is not in force, or not all of it: that it is not, and by what. Above the other: what it ended. */
export function validityNotice({ circular, page, endedBy, ends }: PublishedCircular): Fill {
  const { status } = circular.meta.validity;
  const own =
    status !== '有效' &&
    html`<p class="validity-notice" role="note"><strong>${SAID[status]}</strong>${
      endedBy ? html`，依据：${endingBasis(page, endedBy)}` : '。'
    }</p>`;
  const done = DONE.map(([is, title]) => {
    const ended = ends.filter((one) => one.circular.meta.validity.status === is);
    const names = ended.map(
      (one) => html`<li>${documentName(page, documentOf(listedEntry(one.circular)), one)}</li>`,
    );
    return (
      names.length > 0 &&
      html`<section class="validity-ends" aria-label="${title}"><p>${title}：</p><ul>${names}</ul></section>`
    );
  });
  return [own, ...done];
}

const SAID: Record<Validity['status'], string> = {
  有效: '',
  部分失效: '本件部分内容已失效',
  失效: '本件已失效',
  废止: '本件已废止',
};

const DONE: [Validity['status'], string][] = [
  ['废止', '本件废止的文件'],
  ['失效', '依据本件失效的文件'],
  ['部分失效', '依据本件部分失效的文件'],
];
