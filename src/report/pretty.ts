import type { VFileMessage } from 'vfile-message';
import type { Severity } from '../messages.ts';
import { countsOf } from './counts.ts';

/** Messages for a person: a line each with place, severity, reason and rule, how to mend it below, counts at the end. */
export function pretty(messages: readonly VFileMessage[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const message of messages) {
    if (message.file !== file) {
      if (file !== undefined) lines.push('');
      file = message.file;
    }
    lines.push(
      `${placeOf(message)}  ${SEVERITY_WORDS[message.severity]}  ${message.reason}  [${message.ruleId}]`,
    );
    if (message.note) lines.push(`    改法：${message.note}`);
  }
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryOf(messages), ''].join('\n');
}

/** `3个错误，2个警告`, or that there is nothing. */
function summaryOf(messages: readonly VFileMessage[]): string {
  const counts = countsOf(messages);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]}个${SEVERITY_WORDS[severity]}`,
  );
  return parts.length > 0 ? parts.join('，') : '没有发现问题';
}

const SEVERITIES: Severity[] = ['fatal', 'error', 'warning', 'information'];

const SEVERITY_WORDS: Record<Severity, string> = {
  fatal: '致命错误',
  error: '错误',
  warning: '警告',
  information: '提示',
};

function placeOf({ file, line, column }: VFileMessage): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
