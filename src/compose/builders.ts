import type {
  PrintBlank,
  PrintCell,
  PrintParagraph,
  PrintRun,
  ReadingRole,
  StyleName,
  TextRun,
} from '../print/types.ts';

/** A paragraph of runs, or of one text. */
export function paragraph(
  style: StyleName,
  role: ReadingRole,
  content: string | PrintRun[],
  more: Pick<PrintParagraph, 'override' | 'anchor' | 'outline' | 'overlays' | 'rooms'> = {},
): PrintParagraph {
  return {
    type: 'paragraph',
    style,
    role,
    ...more,
    runs: typeof content === 'string' ? [text(content)] : content,
  };
}

export function text(value: string, format: Omit<TextRun, 'type' | 'text'> = {}): TextRun {
  return { type: 'text', text: value, ...format };
}

/** Texts on lines of their own within one paragraph. */
export function brokenLines(
  lines: readonly string[],
  format: Omit<TextRun, 'type' | 'text'> = {},
): PrintRun[] {
  return lines.flatMap((line, index): PrintRun[] =>
    index === 0 ? [text(line, format)] : [{ type: 'lineBreak' }, text(line, format)],
  );
}

/** Empty lines; none for 0. */
export function blank(lines: number, lineHeight: number): PrintBlank[] {
  return lines > 0 ? [{ type: 'blank', lines, lineHeight }] : [];
}

/** A table cell; empty without children. */
export function cell(children: PrintParagraph[], more: Partial<Omit<PrintCell, 'children'>> = {}): PrintCell {
  return { columnSpan: 1, rowSpan: 1, ...more, children };
}
