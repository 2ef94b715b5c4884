import type { VFileMessage } from 'vfile-message';

/** One message a line, how to mend it below: place, grade, rule, reason. */
export function messagesAsText(messages: readonly VFileMessage[]): string {
  return messages
    .map(({ file, line, column, severity, ruleId, reason, note }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${place} ${severity} ${ruleId}: ${reason}\n${note ? `    ${note}\n` : ''}`;
    })
    .join('');
}
