import type { Duty } from '../types.ts';

/** A duty before it has its id, and the words that make the id within its clause: holders, or what tells it from others. */
export type DutyDraft = Omit<Duty, 'id'> & { key: string[] };
