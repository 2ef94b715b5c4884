import type { Family } from '../rule.ts';
import { formReferenceResolves } from './form-reference-resolves.ts';

/** What is attached, and forms. */
export const attachments: Family = {
  name: '附件和报表',
  rules: [['form-reference-resolves', 'error', formReferenceResolves]],
};
