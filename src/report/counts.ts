import type { VFileMessage } from 'vfile-message';
import type { Severity } from '../messages.ts';

/** How many messages there are of each severity. */
export function countsOf(messages: readonly VFileMessage[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { fatal: 0, error: 0, warning: 0, information: 0 };
  for (const message of messages) counts[message.severity] += 1;
  return counts;
}
