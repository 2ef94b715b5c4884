import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { type Problem, problem } from '../messages.ts';

/** The text of one source file, which knows where its characters stand and whose problems it is. */
export interface SourceFile {
  /** Relative to the content directory, with `/`. */
  path: string;
  text: string;
  /** Lines and columns of the characters from `start` up to, not including, `end`. */
  place(start: number, end: number): Position;
  report(found: Omit<Problem, 'file'>): void;
}

/**
 * Decodes a file. What is not UTF-8 is reported and gives undefined. Control characters cannot be printed:
 * they are reported and stand as spaces from here on, so that every offset stays as it is.
 */
export function openSource(
  path: string,
  bytes: Uint8Array,
  messages: VFileMessage[],
): SourceFile | undefined {
  const report = (found: Omit<Problem, 'file'>) => void messages.push(problem({ file: path, ...found }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report({
      rule: 'file-is-utf8',
      severity: 'fatal',
      reason: '文件不是 UTF-8 编码，无法读取',
      mend: '用编辑器另存为 UTF-8 编码',
    });
    return undefined;
  }
  const starts = lineStarts(text);
  const place = (start: number, end: number) => ({
    start: pointAt(starts, start),
    end: pointAt(starts, Math.max(start, end)),
  });
  return { path, text: withoutControls(text, place, report), place, report };
}

/** Control characters except tab, line feed and carriage return, and the two noncharacters of the basic plane. */
const control = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

function withoutControls(text: string, place: SourceFile['place'], report: SourceFile['report']): string {
  const found = text.match(control);
  if (found === null) return text;
  const first = text.search(control);
  report({
    place: place(first, first + 1),
    rule: 'text-is-printable',
    severity: 'error',
    reason: `有${found.length}个不能印出的控制字符，第一个在这里，已按空格处理`,
    mend: '删去控制字符',
  });
  return text.replace(control, ' ');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function pointAt(starts: readonly number[], offset: number): Position['start'] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}
