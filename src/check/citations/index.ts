import type { Family } from '../rule.ts';
import { citationResolves } from './citation-resolves.ts';

/** What the text cites. */
export const citations: Family = {
  name: '引用',
  rules: [['citation-resolves', 'warning', citationResolves]],
};
