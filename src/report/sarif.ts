import type { VFileMessage } from 'vfile-message';
import type { Severity } from '../messages.ts';

/** Messages as SARIF 2.1.0 (OASIS), for code-review and continuous-integration tools. */
export function sarif(messages: readonly VFileMessage[]): string {
  const rules = [...new Set(messages.map((message) => message.ruleId ?? ''))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'chengwen', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS: Record<Severity, string> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'note',
};

function resultOf(message: VFileMessage) {
  const text = message.note ? `${message.reason}。改法：${message.note}` : message.reason;
  const place = message.place && 'start' in message.place ? message.place : undefined;
  return {
    ruleId: message.ruleId,
    level: LEVELS[message.severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(message.file ?? '') },
          ...(message.line !== undefined && {
            region: {
              startLine: message.line,
              startColumn: message.column,
              ...(place && { endLine: place.end.line, endColumn: place.end.column }),
            },
          }),
        },
      },
    ],
    ...fixesOf(message),
  };
}

/** What `check --fix` would write, for tools that offer it to a reviewer. */
function fixesOf({ expected, note, place, file }: VFileMessage) {
  const text = expected?.[0];
  if (text === undefined || !place || !('start' in place)) return {};
  const { start, end } = place;
  const deletedRegion = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {
    fixes: [
      {
        ...(note !== undefined && { description: { text: note } }),
        artifactChanges: [
          {
            artifactLocation: { uri: encodeURI(file ?? '') },
            replacements: [{ deletedRegion, insertedContent: { text } }],
          },
        ],
      },
    ],
  };
}
