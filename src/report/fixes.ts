import type { VFileMessage } from 'vfile-message';
import { legible } from './excerpt.ts';
import { placeOf } from './pretty.ts';

/** A place that was mended, with some of the text around it. */
export interface Fix {
  message: VFileMessage;
  before: string;
  after: string;
}

/** What was mended, each place as it was and as it is, and how many there are; nothing for none. */
export function fixesMade(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return '';
  const shown = fixes.map(
    ({ message, before, after }) =>
      `${placeOf(message)}  已改  [${message.ruleId}]\n    原文：${legible(before)}\n    改为：${legible(after)}\n`,
  );
  return `${shown.join('')}改正了${fixes.length}处\n`;
}
