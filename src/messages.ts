import type { Node } from 'unist';
import { VFileMessage } from 'vfile-message';

/**
 * How grave a problem is. `fatal`: cannot be built faithfully, stops the build; `error`: fails `check`;
 * `warning` and `information` are printed.
 */
export type Severity = 'fatal' | 'error' | 'warning' | 'information';

/** What each is called, the gravest first. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  fatal: '致命错误',
  error: '错误',
  warning: '警告',
  information: '提示',
};

/** A problem in a document, with its place, its rule and how to mend it. */
export interface Problem {
  /** Path relative to the content directory. */
  file: string;
  /** Where it stands; undefined for the file as a whole. */
  place?: Node['position'] | undefined;
  /** Id of the rule, stated positively: `organ-is-registered`. */
  rule: string;
  severity: Severity;
  /** What was found and what was expected, in Chinese, one sentence without 。. */
  reason: string;
  /** How to mend it, in Chinese. */
  mend?: string;
  /** What to write at the place instead, where that mends it beyond doubt: `check --fix` does so. */
  replacement?: string;
}

declare module 'vfile-message' {
  interface VFileMessage {
    severity: Severity;
  }
}

/** A problem as a vfile message: `fatal` is true for fatal and error, false for a warning, null for information. */
export function problem({ file, place, rule, severity, reason, mend, replacement }: Problem): VFileMessage {
  const message = new VFileMessage(legible(reason), {
    ...(place && { place }),
    ruleId: rule,
    source: 'chengwen',
  });
  message.file = file;
  message.severity = severity;
  message.fatal = severity === 'warning' ? false : severity === 'information' ? undefined : true;
  if (mend !== undefined) message.note = legible(mend);
  if (replacement !== undefined) message.expected = [replacement];
  return message;
}

/** How much of a text a message quotes. */
const QUOTED = 80;

/**
 * What a document says goes into a message: it must neither fill the screen nor, by control characters, rewrite what
 * a terminal shows.
 */
function legible(sentence: string): string {
  return sentence
    .replaceAll(/“([^“”]*)”/g, (whole, text: string) =>
      text.length > QUOTED ? `“${text.slice(0, QUOTED)}……”` : whole,
    )
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd');
}

/** How many there are of each severity: `错误 2、警告 1`; or that there are none. */
export function summaryOf(messages: readonly VFileMessage[]): string {
  const bySeverity = Map.groupBy(messages, ({ severity }) => severity);
  const parts = Object.entries(SEVERITY_NAMES).flatMap(([severity, name]) => {
    const count = bySeverity.get(severity as Severity)?.length;
    return count === undefined ? [] : [`${name} ${count}`];
  });
  return parts.length > 0 ? parts.join('、') : '没有发现问题';
}

/** By file, then place, then rule: the order in which messages are shown, whatever order they were found in. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.ruleId ?? '', b.ruleId ?? '') ||
      compare(a.reason, b.reason),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
