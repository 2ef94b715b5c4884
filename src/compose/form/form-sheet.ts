import type { Form } from '../../circular/types.ts';
import type { PageSetup, PrintParagraph } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { type Context, textWidth } from '../context.ts';
import { emWidth } from '../em-width.ts';
import { labelledRooms } from '../labelled-rooms.ts';
import type { Sheet } from '../print-document.ts';
import type { Template } from '../template/template.ts';
import { titleLines } from '../title-lines.ts';
import { formTable } from './form-table.ts';

/**
 * The pages of a form: label, title, units, table, signature line, notes. Within the notice they carry page
 * numbers; a form that is filled in and returned by itself has none.
 *
 * @param reportingOrgan fills in 填报单位, which is added where the form does not ask for it.
 */
export function formSheet(
  form: Form,
  context: Context,
  { numbered, reportingOrgan }: { numbered: boolean; reportingOrgan?: string },
): Sheet {
  const { facts, template } = context;
  const page = numbered ? boundPage(form, template) : template.form[form.orientation];
  const label = facts.labels.get(form);
  const override = { lineHeight: template.form.labelLine };
  return {
    page,
    numbered,
    blocks: [
      ...(label === undefined ? [] : [paragraph('attachmentLabel', 'paragraph', label, { override })]),
      titleLines(form.title, 'tableTitle', page, context),
      ...(form.unit === undefined ? [] : [paragraph('tableUnit', 'paragraph', `单位：${form.unit}`)]),
      formTable(form, textWidth(page), context),
      ...signatureLine(form.signatureLine, reportingOrgan),
      ...notes(form, template.styles.tableNote.size),
      ...(form.reconstructed ? [paragraph('tableNote', 'note', '本表表头系重建，以原件为准。')] : []),
    ],
  };
}

/** The page of a form that is bound with a notice. */
function boundPage({ orientation }: Form, template: Template): PageSetup {
  return orientation === 'landscape' ? template.form.turned : template.page;
}

/** Who fills the form in: a label and room to write for each. */
function signatureLine(asked: readonly string[], organ?: string): PrintParagraph[] {
  const filled = organ === undefined ? undefined : (asked.find(isReportingOrgan) ?? '填报单位');
  const labels = filled === undefined || asked.includes(filled) ? asked : [filled, ...asked];
  if (labels.length === 0) return [];
  const { text, rooms } = labelledRooms(labels, {
    room: (label) => (isReportingOrgan(label) ? 24 : 14),
    known: (label) => (label === filled ? organ : undefined),
  });
  const override = { spaceBefore: 6, spaceAfter: 2 };
  return [paragraph('tableNote', 'paragraph', text, { override, rooms })];
}

function isReportingOrgan(label: string): boolean {
  return label.endsWith('单位');
}

/** 注：1.… with what turns over aligned after the number; a single note is not numbered. */
function notes({ notes }: Form, size: number): PrintParagraph[] {
  const label = '注：';
  return notes.map((note, index) => {
    const ordinal = notes.length === 1 ? '' : `${index + 1}.`;
    const lead = index === 0 ? label + ordinal : ordinal;
    return paragraph('tableNote', 'note', lead + note, {
      override: { indentStart: emWidth(label + ordinal) * size, firstLineIndent: -emWidth(lead) * size },
    });
  });
}
