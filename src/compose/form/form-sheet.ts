import type { Form } from '../../circular/types.ts';
import type { PageSetup, PrintParagraph } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { type Context, textWidth } from '../context.ts';
import { emWidth } from '../em-width.ts';
import type { Sheet } from '../print-document.ts';
import type { Template } from '../template/template.ts';
import { titleLines } from '../title-lines.ts';
import { formTable } from './form-table.ts';
import {
  isReportingOrgan,
  noteLead,
  reconstructionWords,
  signatureWords,
  unitWords,
  widestNoteLead,
} from './form-words.ts';

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
  const unit = unitWords(form);
  const reconstruction = reconstructionWords(form);
  return {
    page,
    numbered,
    blocks: [
      ...(label === undefined ? [] : [paragraph('attachmentLabel', 'paragraph', label, { override })]),
      titleLines(form.title, 'tableTitle', page, context),
      ...(unit === undefined ? [] : [paragraph('tableUnit', 'paragraph', unit)]),
      formTable(form, textWidth(page), context),
      ...signatureLine(form.signatureLine, reportingOrgan),
      ...notes(form, template.styles.tableNote.size),
      ...(reconstruction === undefined ? [] : [paragraph('tableNote', 'note', reconstruction)]),
    ],
  };
}

/** The page of a form that is bound with a notice. */
function boundPage({ orientation }: Form, template: Template): PageSetup {
  return orientation === 'landscape' ? template.form.turned : template.page;
}

/** Who fills the form in. */
function signatureLine(asked: readonly string[], organ?: string): PrintParagraph[] {
  const filled = organ === undefined ? undefined : (asked.find(isReportingOrgan) ?? '填报单位');
  const labels = filled === undefined || asked.includes(filled) ? asked : [filled, ...asked];
  if (labels.length === 0) return [];
  const { text, rooms } = signatureWords(labels, (label) => (label === filled ? organ : undefined));
  const override = { spaceBefore: 6, spaceAfter: 2 };
  return [paragraph('tableNote', 'paragraph', text, { override, rooms })];
}

/** Notes with what turns over aligned after the number. */
function notes(form: Form, size: number): PrintParagraph[] {
  return form.notes.map((note, index) => {
    const lead = noteLead(form, index);
    return paragraph('tableNote', 'note', lead + note, {
      override: {
        indentStart: emWidth(widestNoteLead(form, index)) * size,
        firstLineIndent: -emWidth(lead) * size,
      },
    });
  });
}
