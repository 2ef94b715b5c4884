import type { PrintBlock, PrintDocument, PrintParagraph, PrintSection } from '../../print/types.ts';

/**
 * The document with the margins and the pitch that its format prescribes for Word. They are those of the circular's own
 * pages, as its first section has them, and of every line that is as high as one of the body.
 */
export function withWordMetrics(document: PrintDocument): PrintDocument {
  const { wordMetrics, styles, sections } = document;
  if (!wordMetrics) return document;
  const line = styles.body.lineHeight;
  const own = sections[0]?.page.margin;
  const isLine = (height: number) => Math.abs(height - line) < 0.01;
  const pitched = (block: PrintBlock): PrintBlock => {
    if (block.type === 'blank')
      return isLine(block.lineHeight) ? { ...block, lineHeight: wordMetrics.lineHeight } : block;
    return block.type === 'paragraph' ? tightened(block, wordMetrics.lineHeight / line) : block;
  };
  const sectionOf = (section: PrintSection): PrintSection => {
    const { page } = section;
    const isOwn = page.margin.top === own?.top && page.margin.bottom === own.bottom;
    const { top, bottom } = isOwn ? wordMetrics : page.margin;
    return {
      ...section,
      page: { ...page, margin: { ...page.margin, top, bottom } },
      children: section.children.map(pitched),
    };
  };
  return {
    ...document,
    styles: Object.fromEntries(
      Object.entries(styles).map(([name, style]) => [
        name,
        isLine(style.lineHeight) ? { ...style, lineHeight: wordMetrics.lineHeight } : style,
      ]),
    ) as PrintDocument['styles'],
    sections: sections.map(sectionOf),
  };
}

function tightened(paragraph: PrintParagraph, share: number): PrintParagraph {
  const { override } = paragraph;
  if (override?.lineHeight === undefined) return paragraph;
  return { ...paragraph, override: { ...override, lineHeight: override.lineHeight * share } };
}
