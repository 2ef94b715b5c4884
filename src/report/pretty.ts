import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { SEVERITY_NAMES, type Severity, summaryOf } from '../messages.ts';
import { excerpt } from './excerpt.ts';

/** How messages look to a person. */
export interface Look {
  /** The line of the source that a message is about. */
  lineOf?: (message: VFileMessage) => string | undefined;
  /** Where they are printed: a terminal gets colours, unless NO_COLOR is set. */
  stream?: NodeJS.WritableStream;
}

/** Messages for a person, file by file, with how many of each severity there are at the end. */
export function pretty(messages: readonly VFileMessage[], look: Look = {}): string {
  const list = prettyList(messages, look);
  return `${list}${list === '' ? '' : '\n'}${summaryOf(messages)}\n`;
}

/**
 * The messages alone: for each a line with place, severity, reason and rule, then the line of the source with carets below what it
 * is about, and how to mend it.
 */
export function prettyList(messages: readonly VFileMessage[], look: Look = {}): string {
  return messages
    .map((message, index) => {
      const apart = index > 0 && message.file !== messages[index - 1]?.file;
      return `${apart ? '\n' : ''}${linesOf(message, look).join('\n')}\n`;
    })
    .join('');
}

function linesOf(message: VFileMessage, { lineOf, stream }: Look): string[] {
  const paint = (style: Style, text: string) => (stream ? styleText(style, text, { stream }) : text);
  const { severity, reason, ruleId, note } = message;
  const style = STYLES[severity];
  const line = lineOf?.(message);
  const [text, carets] = line === undefined ? [] : excerpt(line, message);
  return [
    `${paint('bold', placeOf(message))}  ${paint(style, SEVERITY_NAMES[severity])}  ${reason}  ${paint('dim', `[${ruleId}]`)}`,
    ...(text === undefined ? [] : [`    ${text}`]),
    ...(carets === undefined ? [] : [`    ${paint(style, carets)}`]),
    ...(note ? [`    改法：${note}`] : []),
  ];
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

const STYLES: Record<Severity, Style> = {
  fatal: 'red',
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
};

/** Where a message stands: `file:line:column`. */
export function placeOf({ file, line, column }: VFileMessage): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
