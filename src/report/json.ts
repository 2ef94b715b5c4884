import type { VFileMessage } from 'vfile-message';

/** Messages for a program: a JSON array, one object a message, in the order given. */
export function json(messages: readonly VFileMessage[]): string {
  const rows = messages.map((message) => ({
    file: message.file,
    line: message.line,
    column: message.column,
    endLine: message.place && 'end' in message.place ? message.place.end.line : undefined,
    endColumn: message.place && 'end' in message.place ? message.place.end.column : undefined,
    severity: message.severity,
    rule: message.ruleId,
    reason: message.reason,
    mend: message.note,
    replacement: message.expected?.[0],
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
