import { chineseDate } from '../circular/chinese-date.ts';
import type { CircularMeta } from '../circular/types.ts';
import type { Pinned, PrintParagraph, PrintRule } from '../print/types.ts';
import { paragraph, text } from './builders.ts';
import { textWidth } from './context.ts';
import { emWidth } from './em-width.ts';
import type { Template } from './template/template.ts';

/**
 * 版记: 主送 where it stands in the imprint, 抄送, then the printing organ and date, between rules; undefined when the
 * circular has none of them (GB/T 9704-2012, 7.4).
 *
 * @param moved 主送 that leave no room for text on the first page (7.3.2).
 */
export function composeImprint(
  meta: CircularMeta,
  template: Template,
  moved: readonly string[] = [],
): Pinned | undefined {
  const { imprint, styles } = template;
  const { size, color } = styles.imprint;
  const list = (label: string, organs: readonly string[]): PrintParagraph[] => {
    if (organs.length === 0) return [];
    const hang = emWidth(label) * size;
    return [
      paragraph('imprint', 'paragraph', `${label}${organs.join('，')}。`, {
        override: { indentStart: styles.imprint.indentStart + hang, firstLineIndent: -hang },
      }),
    ];
  };
  const rule = (thickness: number, spaceAfter: number): PrintRule[] =>
    thickness > 0 ? [{ type: 'rule', thickness, color, spaceBefore: 0, spaceAfter }] : [];
  const distribution = [
    ...list('主送：', [...moved, ...meta.imprintAddressees.filter((organ) => !moved.includes(organ))]),
    ...list('抄送：', meta.copies),
  ];
  const printing = meta.printing && imprint.printing ? [printingLine(meta.printing, template)] : [];
  if (distribution.length + printing.length === 0) return undefined;
  return {
    type: 'pinned',
    children: [
      ...rule(imprint.outerRule, imprint.padding),
      ...distribution,
      ...(distribution.length > 0 && printing.length > 0 ? rule(imprint.innerRule, imprint.padding) : []),
      ...printing,
      ...rule(imprint.outerRule, 0),
    ],
  };
}

/** Organ at the left, date at the right; a long organ is condensed, for the two share a line. */
function printingLine(
  { organ, date }: NonNullable<CircularMeta['printing']>,
  { styles, page }: Template,
): PrintParagraph {
  const { size, indentStart, indentEnd } = styles.imprint;
  const when = `${chineseDate(date)}印发`;
  if (organ === undefined) return paragraph('imprint', 'paragraph', [{ type: 'fill' }, text(when)]);
  const room = (textWidth(page) - indentStart - indentEnd) / size - emWidth(when) - GAP;
  const scale = Math.max(NARROWEST, Math.floor((100 * room) / emWidth(organ)) / 100);
  return paragraph('imprint', 'paragraph', [
    text(organ, scale < 1 ? { scale } : {}),
    { type: 'fill' },
    text(when),
  ]);
}

/** In ideographs, between organ and date: LibreOffice sets digits off by part of it. */
const GAP = 1.5;

/** Characters condensed more than this are hard to read; the date turns over instead. */
const NARROWEST = 0.66;
