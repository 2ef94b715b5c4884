import type { Annex } from '../circular/types.ts';
import type { PrintBlock } from '../print/types.ts';
import { blank, paragraph } from './builders.ts';
import { emWidth } from './em-width.ts';
import type { Template } from './template/template.ts';

const LABEL = '附件：';

/**
 * 附件说明, one blank line below the body: several attachments are numbered, one is not; no title marks around a
 * name, no mark after it; what turns over aligns with the name's first character (GB/T 9704-2012, 7.3.4).
 */
export function composeAttachmentList(attachments: readonly Annex[], template: Template): PrintBlock[] {
  if (attachments.length === 0) return [];
  const { styles, cell, above, line } = template;
  const items = attachments.map((attachment, index) => {
    const ordinal = attachments.length === 1 ? '' : `${index + 1}.`;
    const lead = index === 0 ? LABEL + ordinal : ordinal;
    const indentStart = styles.attachmentList.indentStart + emWidth(LABEL + ordinal) * cell;
    return paragraph('attachmentList', 'listItem', lead + withoutTitleMarks(titleOf(attachment)), {
      override: { indentStart, firstLineIndent: -emWidth(lead) * cell },
    });
  });
  return [...blank(above.attachmentList, line), ...items];
}

function titleOf(annex: Annex): string {
  return annex.type === 'form' ? annex.title : annex.meta.title;
}

function withoutTitleMarks(title: string): string {
  return /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
}
