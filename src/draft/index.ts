import type { Corpus } from '../corpus/types.ts';
import { adapt } from './adapt/adapt.ts';
import { fresh } from './fresh.ts';
import type { Answers, Draft } from './types.ts';

export { type Asking, answersOf } from './answers.ts';
export { QUESTIONS, type Question } from './questions.ts';
export type { Answers, Draft, Note } from './types.ts';

/** Drafts a circular of what a person answered: from the superior's, where there is one. */
export function draftOf(answers: Answers, corpus: Corpus): Draft {
  const { circular, notes } = answers.superior
    ? adapt(answers.superior, answers, corpus)
    : { circular: fresh(answers, corpus), notes: [] };
  const last = { kind: 'ask', at: 'draft', text: '补齐以后删去“草稿: 是”，网站上才有这件公文' } as const;
  return { circular, notes: [...notes, last] };
}
