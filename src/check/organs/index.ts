import type { Family } from '../rule.ts';
import { organIsNotMisnamed } from './organ-is-not-misnamed.ts';
import { organIsRegistered } from './organ-is-registered.ts';

/** Who is named, and as what. */
export const organs: Family = {
  name: '机关',
  rules: [
    ['organ-is-registered', 'error', organIsRegistered],
    ['organ-is-not-misnamed', 'warning', organIsNotMisnamed],
  ],
};
