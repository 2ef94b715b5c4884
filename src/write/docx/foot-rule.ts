import { BorderStyle, HeightRule, Paragraph, type Table, TableAnchorType, TableCell, TableRow } from 'docx';
import type { FootRule, PageSetup } from '../../print/types.ts';
import { floatingTable } from './floating-table.ts';
import { RULE_STYLE } from './style-ids.ts';
import { borderSize, hex, twips } from './units.ts';

/**
 * Rules at a fixed place of the page, wider than the text: the borders of the rows of a floating table, of which each
 * row is as high as two of them are apart.
 */
export function writeFootRule(
  { fromBottom, width, color, lines, between }: FootRule,
  page: PageSetup,
): Table[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const height = lines.reduce((sum, line) => sum + line, between * others.length);
  const border = (thickness: number) => ({
    style: BorderStyle.SINGLE,
    size: borderSize(thickness),
    color: hex(color),
    space: 0,
  });
  const rows = others.length > 0 ? others : [undefined];
  return [
    floatingTable(
      twips(width),
      {
        horizontalAnchor: TableAnchorType.PAGE,
        verticalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: twips((page.width - page.margin.right + page.margin.left - width) / 2),
        absoluteVerticalPosition: twips(page.height - fromBottom - height),
      },
      rows.map(
        (below, index) =>
          new TableRow({
            height: { value: twips(between + (below ?? 0)), rule: HeightRule.EXACT },
            children: [
              new TableCell({
                borders: {
                  ...(index === 0 && { top: border(first) }),
                  ...(below !== undefined && { bottom: border(below) }),
                },
                children: [new Paragraph({ style: RULE_STYLE })],
              }),
            ],
          }),
      ),
    ),
  ];
}
