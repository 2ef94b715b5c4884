import type { Family } from '../rule.ts';
import { attachmentIsCalledFujian } from './attachment-is-called-fujian.ts';
import { attachmentIsMentioned } from './attachment-is-mentioned.ts';
import { attachmentNumberExists } from './attachment-number-exists.ts';
import { attachmentTitleIsItsOwn } from './attachment-title-is-its-own.ts';
import { formComesAlong } from './form-comes-along.ts';
import { formDecimalsSuitCounts } from './form-decimals-suit-counts.ts';
import { formNamesReporter } from './form-names-reporter.ts';
import { formNoteHasNoNumber } from './form-note-has-no-number.ts';
import { formNoteNamesColumn } from './form-note-names-column.ts';
import { formReferenceResolves } from './form-reference-resolves.ts';
import { formUnitIsUsed } from './form-unit-is-used.ts';

/** What is attached, and forms. */
export const attachments: Family = {
  id: 'attachments',
  name: '附件和报表',
  rules: [
    ['form-reference-resolves', 'error', formReferenceResolves],
    ['attachment-is-mentioned', 'information', attachmentIsMentioned],
    ['attachment-number-exists', 'warning', attachmentNumberExists],
    ['attachment-is-called-fujian', 'warning', attachmentIsCalledFujian],
    ['attachment-title-is-its-own', 'warning', attachmentTitleIsItsOwn],
    ['form-comes-along', 'information', formComesAlong],
    ['form-names-reporter', 'information', formNamesReporter],
    ['form-unit-is-used', 'warning', formUnitIsUsed],
    ['form-decimals-suit-counts', 'warning', formDecimalsSuitCounts],
    ['form-note-names-column', 'warning', formNoteNamesColumn],
    ['form-note-has-no-number', 'warning', formNoteHasNoNumber],
  ],
};
