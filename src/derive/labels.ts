import { partsOf } from '../circular/parts.ts';
import type { Annex, Circular } from '../circular/types.ts';

/** The label of each attachment, counted within the part that attaches it: 附件 where it is the only one, else 附件1, 附件2 …. */
export function labelsOf(circular: Circular): Map<Annex, string> {
  const labels = new Map<Annex, string>();
  for (const part of partsOf(circular)) {
    if (part.type === 'form') continue;
    const alone = part.attachments.length === 1;
    for (const [index, annex] of part.attachments.entries())
      labels.set(annex, alone ? '附件' : `附件${index + 1}`);
  }
  return labels;
}
