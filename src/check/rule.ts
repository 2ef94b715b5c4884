import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { problem, type Severity } from '../messages.ts';

/** One thing to be said of a circular. A rule knows neither its id nor how grave it is: its family's preset does. */
export interface Rule {
  strength: Strength;
  /** What lays it down: a standard with its clause, or an article. Undefined where it is practice alone. */
  clause?: string;
  /** What holds and why, in Chinese, for the guide. */
  about: string;
  find(circular: Circular, facts: Facts, corpus: Corpus): Finding[];
}

/** How binding a rule is: 规定, 一般 or 实务. It decides how a message words what was expected. */
export type Strength = 'must' | 'usual' | 'practice';

/** What a rule found: where, what was found (one sentence without 。), and how to mend it. */
export interface Finding {
  file: string;
  place?: Position | undefined;
  /** What was found; what was expected too, where `should` does not say it. */
  reason: string;
  /** What was expected, as a predicate: 写明发文机关. */
  should?: string;
  mend?: string;
  /** What to write at the place instead, where that mends it beyond doubt. */
  replacement?: string | undefined;
}

/** A rule with its id, which is the name of its file, and how grave a breach of it is. */
export type Preset = readonly [id: string, severity: Severity, rule: Rule];

/** Rules about one side of a circular. */
export interface Family {
  /** The name of its folder. */
  id: string;
  name: string;
  rules: readonly Preset[];
}

/** Runs a rule and makes its findings messages, with its id and severity. */
export function runRule([id, severity, rule]: Preset, ...subject: Parameters<Rule['find']>): VFileMessage[] {
  const findings = rule.find(...subject);
  const told = findings.slice(0, MOST).map(({ place, reason, should, mend, replacement, ...finding }) =>
    problem({
      ...finding,
      place,
      rule: id,
      severity,
      reason: should === undefined ? reason : `${reason}，${EXPECTATION[rule.strength]}${should}`,
      ...(mend !== undefined && { mend }),
      ...(replacement !== undefined && { replacement }),
    }),
  );
  const more = findings.length - told.length;
  if (more === 0) return told;
  const { file } = findings[MOST]!;
  return [...told, problem({ file, rule: id, severity, reason: `同类问题还有${more}处，没有一一列出` })];
}

/** Messages of one rule about one circular: more are read by nobody, and each costs. */
const MOST = 5000;

const EXPECTATION: Record<Strength, string> = { must: '应当', usual: '一般应', practice: '宜' };
