import type { Family } from '../rule.ts';
import { contactIsMasked } from './contact-is-masked.ts';

/** What identifies a person. */
export const privacy: Family = {
  name: '个人信息',
  rules: [['contact-is-masked', 'information', contactIsMasked]],
};
