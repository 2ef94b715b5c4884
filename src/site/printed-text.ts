import type { PrintParagraph } from '../print/types.ts';

/** The characters of a printed paragraph; where paper breaks a line, the page is free to. */
export function printedText({ runs }: PrintParagraph): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}
