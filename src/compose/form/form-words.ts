import type { Form } from '../../circular/types.ts';
import { paragraph } from '../builders.ts';
import { labelledRooms } from '../labelled-rooms.ts';
import { bodyRows } from './form-body.ts';
import type { CellText } from './form-cell-text.ts';
import { headRows, headText, leavesOf } from './form-columns.ts';

/**
 * The words of a blank form in the order they print, a text for each line and cell, empty ones apart: what `composeForm`
 * lays out, without working out how.
 */
export function formWords(form: Form, label: string | undefined): string[] {
  const head = headRows(form.columns).flatMap((row) =>
    row.map(({ title, leaf }) => (leaf ? headText(leaf, form) : title)),
  );
  const body = bodyRows(form, leavesOf(form.columns), 0, { write: plain, header: () => ({}) }).flatMap(
    ({ cells }) => cells.flatMap(({ children }) => children.flatMap(({ runs }) => runs)),
  );
  return [
    label ?? '',
    form.title,
    unitWords(form) ?? '',
    ...head,
    ...body.map((run) => (run.type === 'text' ? run.text : '')),
    ...(form.signatureLine.length === 0 ? [] : [signatureWords(form.signatureLine).text]),
    ...form.notes.map((note, index) => noteLead(form, index) + note),
    reconstructionWords(form) ?? '',
  ].filter((text) => text !== '');
}

/** 单位：万元, above the table. */
export function unitWords({ unit }: Form): string | undefined {
  return unit === undefined ? undefined : `单位：${unit}`;
}

/** Who fills the form in: a label and room to write for each; one of them may be known. */
export function signatureWords(
  labels: readonly string[],
  known: (label: string) => string | undefined = () => undefined,
) {
  return labelledRooms(labels, { room: (label) => (isReportingOrgan(label) ? 24 : 14), known });
}

/** Whether a label of the signature line asks for the organ that reports. */
export function isReportingOrgan(label: string): boolean {
  return label.endsWith('单位');
}

/** 注：1. before a note; a single note is not numbered. */
export function noteLead({ notes }: Form, index: number): string {
  return (index === 0 ? NOTE : '') + noteOrdinal(notes, index);
}

/** What the lines of a note that turn over are aligned after: as wide for each note as for the first. */
export function widestNoteLead({ notes }: Form, index: number): string {
  return NOTE + noteOrdinal(notes, index);
}

/** That the form's head is not the original's. */
export function reconstructionWords({ reconstructed }: Form): string | undefined {
  return reconstructed ? '本表表头系重建，以原件为准。' : undefined;
}

const NOTE = '注：';

function noteOrdinal(notes: readonly string[], index: number): string {
  return notes.length === 1 ? '' : `${index + 1}.`;
}

const plain: CellText = (style, text) => [paragraph(style, 'paragraph', text)];
