import type { ElementIndex, LaidOut, Placed, PlacedText, ReadingElement } from '../../layout/types.ts';

/**
 * Pages as text, for tests and for debugging: a line for each placed thing in reading order, lengths in
 * millimetres to a tenth. Texts that follow each other on a baseline in one face and size share a line.
 */
export function traceOf(laidOut: LaidOut): string {
  const lines: string[] = [];
  for (const [index, page] of laidOut.pages.entries()) {
    lines.push(`page ${index + 1} ${mm(page.width)} × ${mm(page.height)}`);
    for (const group of groupLines(page.items)) lines.push(`  ${traceGroup(group, laidOut.reading)}`);
  }
  for (const { level, title, page, y } of laidOut.outline)
    lines.push(`outline ${'  '.repeat(level - 1)}${title} → page ${page + 1}, ${mm(y)}`);
  for (const [anchor, { page, y }] of laidOut.anchors)
    lines.push(`anchor ${anchor} → page ${page + 1}, ${mm(y)}`);
  return `${lines.join('\n')}\n`;
}

/** Neighbouring texts of one line of one paragraph, set alike; any other item by itself. */
function groupLines(items: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const item of items) {
    const before = groups.at(-1)?.at(-1);
    if (item.type === 'text' && before?.type === 'text' && isSetAlike(before, item))
      groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isSetAlike(a: PlacedText, b: PlacedText): boolean {
  return (
    a.turned === b.turned &&
    (a.turned ? a.x === b.x : a.y === b.y) &&
    a.element === b.element &&
    a.font === b.font &&
    a.size === b.size &&
    a.color === b.color &&
    a.href === b.href
  );
}

function traceGroup(group: readonly Placed[], reading: readonly ReadingElement[]): string {
  const [item] = group;
  if (item?.type === 'rule') {
    const { x1, y1, x2, y2, thickness, color } = item;
    return `rule ${mm(x1)} ${mm(y1)} → ${mm(x2)} ${mm(y2)} ${short(thickness)}pt ${color}`;
  }
  if (item?.type === 'image')
    return `image ${mm(item.x)} ${mm(item.y)} ${mm(item.width)} × ${mm(item.height)}${kindOf(item.element, reading)}`;
  const texts = group as readonly PlacedText[];
  const first = texts[0]!;
  const plain = first.color === '#000000' ? '' : ` ${first.color}`;
  const kind = kindOf(first.element, reading);
  const link = first.href === undefined ? '' : ` <${first.href}>`;
  const turned = first.turned ? ' turned' : '';
  const words = texts.map(({ text }) => text).join('');
  return `${mm(first.x)} ${mm(first.y)} ${first.font} ${short(first.size)}pt${plain}${kind}${turned}${link} ${words}`;
}

/** What it is when it is read aloud, or `unread`; a paragraph has no mark. */
function kindOf(index: ElementIndex, reading: readonly ReadingElement[]): string {
  const element = typeof index === 'number' ? reading[index] : undefined;
  if (!element) return ' unread';
  switch (element.kind) {
    case 'paragraph':
      return '';
    case 'heading':
      return ` heading${element.level}`;
    case 'figure':
      return ` figure“${element.alt}”`;
    default:
      return ` ${element.kind}`;
  }
}

const POINTS_PER_MM = 72 / 25.4;

function mm(points: number): string {
  return (points / POINTS_PER_MM).toFixed(1).replace('-0.0', '0.0');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
