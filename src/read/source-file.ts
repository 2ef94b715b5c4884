import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { type Problem, problem } from '../messages.ts';
import { printable } from './printable.ts';

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
  reportMisleading(text, place, report);
  return { path, text: printable(text, (index) => place(index, index + 1), report), place, report };
}

/** Marks that turn the direction of what follows, or print nothing: a reader would see another text than is written. */
const misleading = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function reportMisleading(text: string, place: SourceFile['place'], report: SourceFile['report']): void {
  const first = text.search(misleading);
  if (first === -1) return;
  report({
    place: place(first, first + 1),
    rule: 'text-reads-as-written',
    severity: 'warning',
    reason: '有看不见的字符（改变文字方向或不占宽度），读者看到的会与写的不同',
    mend: '删去看不见的字符',
  });
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
