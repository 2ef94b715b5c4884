import type { VFileMessage } from 'vfile-message';
import { summaryOf } from '../messages.ts';
import { type Look, prettyList } from './pretty.ts';

/**
 * What a change has made of the messages, for a person: those that have come in full, those that are gone in a line each, and how many
 * there are now. A message that has only moved to another line is neither.
 */
export function news(
  before: readonly VFileMessage[],
  after: readonly VFileMessage[],
  look: Look = {},
): string {
  const come = without(after, before);
  const gone = without(before, after);
  const lines = gone.map(({ file, reason, ruleId }) => `已改好  ${file}  ${reason}  [${ruleId}]\n`);
  return `${prettyList(come, look)}${lines.join('')}${summaryOf(after)}${come.length + gone.length === 0 ? '（与上次相同）' : ''}\n`;
}

/** The messages that others do not have; of several that say the same, as many as the others lack. */
function without(messages: readonly VFileMessage[], others: readonly VFileMessage[]): VFileMessage[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return messages.filter((message) => {
    const left = counts.get(keyOf(message)) ?? 0;
    counts.set(keyOf(message), left - 1);
    return left <= 0;
  });
}

function keyOf({ file, ruleId, reason }: VFileMessage): string {
  return JSON.stringify([file, ruleId, reason]);
}
