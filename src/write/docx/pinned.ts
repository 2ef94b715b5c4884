import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  RelativeVerticalPosition,
  TableAnchorType,
  TableCell,
  TableRow,
} from 'docx';
import type { Pinned, PrintParagraph, PrintRule } from '../../print/types.ts';
import { floatingTable } from './floating-table.ts';
import { gapOfBlock } from './glyph-gap.ts';
import { writeParagraph } from './paragraph.ts';
import type { State } from './state.ts';
import { RULE_STYLE } from './style-ids.ts';
import { borderSize, hex, twips } from './units.ts';

/**
 * The imprint: a table without sides that stands on the bottom edge of the text area, its rules the borders of its
 * rows. Text gives way to it, onto another page when there is no room. (A text frame loses its rules in LibreOffice,
 * which also leaves a table as wide as the text in its place unless it is anchored to the page.)
 */
export function writePinned({ children }: Pinned, state: State): FileChild {
  const rows = rowsOf(children).map(
    (row) => new TableRow({ cantSplit: true, children: [writeCell(row, state)] }),
  );
  return floatingTable(
    state.width,
    {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: state.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    [...rows, ...foot(lowestRule(children), state)],
  );
}

/** What stands between two rules. */
interface Row {
  above: PrintRule | undefined;
  paragraphs: PrintParagraph[];
  below: PrintRule | undefined;
}

function rowsOf(children: Pinned['children']): Row[] {
  const rows: Row[] = [{ above: undefined, paragraphs: [], below: undefined }];
  for (const child of children) {
    const row = rows.at(-1);
    if (child.type === 'paragraph') row?.paragraphs.push(child);
    else {
      if (row) row.below = child;
      rows.push({ above: child, paragraphs: [], below: undefined });
    }
  }
  return rows.filter(({ paragraphs }) => paragraphs.length > 0);
}

function writeCell({ above, paragraphs, below }: Row, state: State): TableCell {
  const { document } = state;
  const space = {
    top: (above?.spaceAfter ?? 0) - gapOfBlock(paragraphs[0], document),
    bottom: (below?.spaceBefore ?? 0) + gapOfBlock(paragraphs.at(-1), document),
  };
  return new TableCell({
    borders: { top: border(above), bottom: border(below) },
    margins: { top: twips(Math.max(0, space.top)), bottom: twips(space.bottom), left: 0, right: 0 },
    children: paragraphs.map((paragraph) => writeParagraph(paragraph, state)),
  });
}

function border(rule: PrintRule | undefined): IBorderOptions {
  if (!rule) return NONE;
  return { style: BorderStyle.SINGLE, size: borderSize(rule.thickness), color: hex(rule.color), space: 0 };
}

const NONE: IBorderOptions = { style: BorderStyle.NIL };

/** Thickness of the rule at its lower edge, in twips. */
function lowestRule(children: Pinned['children']): number {
  const last = children.at(-1);
  return last?.type === 'rule' ? twips(last.thickness) : 0;
}

/**
 * An empty row as high as Word's text area reaches too far down: the lower edge of the lowest rule, which stands in
 * this row, lies on the edge that is meant.
 */
function foot(rule: number, { below }: State): TableRow[] {
  if (below + rule <= 0) return [];
  const cell = new TableCell({ children: [new Paragraph({ style: RULE_STYLE })] });
  return [
    new TableRow({
      cantSplit: true,
      height: { value: below + rule, rule: HeightRule.EXACT },
      children: [cell],
    }),
  ];
}
