import type { PrintDocument, PrintParagraph, Style, StyleName } from '../../print/types.ts';
import { styleId } from './style-ids.ts';

/**
 * A paragraph that begins with its heading has a style of its own, based on the heading's: it stands in the navigation
 * pane, its text has the body's face, and it need not stay with what follows. The heading's words have the character
 * style that is linked with the heading's.
 */
export function isRunIn({ style, runs }: Pick<PrintParagraph, 'style' | 'runs'>): boolean {
  return HEADINGS.has(style) && runs.some((run) => run.type === 'text' && run.heading);
}

/** Headings that text may run on from. */
export const HEADINGS: ReadonlySet<StyleName> = new Set<StyleName>([
  'heading1',
  'heading2',
  'heading3',
  'heading4',
]);

export function runInStyle(heading: StyleName, { styles }: PrintDocument): Style {
  const style = styles[heading];
  return { ...style, wordName: `${style.wordName}（接排）`, face: styles.body.face, keepWithNext: false };
}

export function runInId(heading: StyleName): string {
  return `${styleId(heading)}RunIn`;
}

/** Of the character style linked with a heading's style. */
export function linkedId(heading: StyleName): string {
  return `${styleId(heading)}Char`;
}
