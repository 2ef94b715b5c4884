import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { problem, type Severity } from '../messages.ts';

/** What a rule found: where, what was found and expected (one sentence without 。), and how to mend it. */
export interface Finding {
  file: string;
  place?: Position | undefined;
  reason: string;
  mend?: string;
}

/** One thing to be said of a circular. A rule knows neither its id nor how grave it is: the preset does. */
export type Rule = (circular: Circular, facts: Facts, corpus: Corpus) => Finding[];

/** Runs a rule and makes its findings messages, with its id and severity. */
export function runRule(
  id: string,
  severity: Severity,
  rule: Rule,
  ...subject: Parameters<Rule>
): VFileMessage[] {
  return rule(...subject).map(({ place, mend, ...finding }) =>
    problem({ ...finding, place, rule: id, severity, ...(mend !== undefined && { mend }) }),
  );
}
