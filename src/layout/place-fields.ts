import type { Piece } from './row-pieces.ts';
import type { Metrics, Page, PlacedField, PlacedText } from './types.ts';

/** From a cell's border to its field. */
const INSET = 1;
/** In points, of a field for one line: readers of PDF set what is filled in as large as the field is high. */
const ONE_LINE = 14;

/** The fields of the cells that begin in these rows, row by row. */
export function cellFields(pieces: readonly Piece[], edges: readonly number[], left: number): PlacedField[] {
  return pieces.flatMap(({ row, top }) =>
    row.cells.flatMap(({ field, column, columns, rows }) => {
      if (!field) return [];
      const last = pieces.findLast((piece) => piece.row.index < row.index + rows)!;
      const x = edges[column]! + INSET;
      const room = last.bottom - top - 2 * INSET;
      const height = field.kind.type === 'text' ? room : Math.min(room, ONE_LINE);
      return [
        {
          ...field,
          x: left + x,
          y: top + INSET + (room - height) / 2,
          width: edges[column + columns]! - INSET - x,
          height,
        },
      ];
    }),
  );
}

/** Pages with the fields of their texts among those of their tables; a name that was given before gets a number. */
export function withFields(pages: readonly Page[], prefix: string, metrics: Metrics): Page[] {
  const names = new Set<string>();
  const unique = (field: PlacedField): PlacedField => {
    let { name } = field;
    for (let count = 2; names.has(name); count++) name = `${field.name}-${count}`;
    names.add(name);
    return { ...field, name };
  };
  return pages.map((page) => {
    const texts = page.items.flatMap((item) =>
      item.type === 'text' && item.field !== undefined ? textField(item, item.field, prefix, metrics) : [],
    );
    const fields = [...(page.fields ?? []), ...texts].toSorted((a, b) => a.element - b.element);
    return { ...page, fields: fields.map(unique) };
  });
}

/** Its line stands on the descent, so that what is filled in is above a line of `_`. */
function textField(text: PlacedText, label: string, prefix: string, metrics: Metrics): PlacedField[] {
  const { x, y, size, scale, spacing, element } = text;
  if (typeof element !== 'number') return [];
  const { ascent, descent } = metrics.box(text.font);
  const width = [...text.text].reduce(
    (sum, character) => sum + metrics.glyph('body', character).advance * size * scale + spacing,
    0,
  );
  const height = (ascent + descent) * size + 2 * INSET;
  return [
    {
      x,
      y: y - ascent * size - INSET,
      width,
      height,
      name: `${prefix}-${label}`,
      label,
      kind: { type: 'line' },
      covers: false,
      element,
    },
  ];
}
