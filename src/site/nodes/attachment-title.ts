import type { Annex } from '../../circular/types.ts';

/** An attachment's title as the list of attachments prints it: without the marks of a title that is nothing else. */
export function attachmentTitle(annex: Annex): string {
  const title = annex.type === 'form' ? annex.title : annex.meta.title;
  return title.replace(/^《([^《》]*)》$/u, '$1');
}
