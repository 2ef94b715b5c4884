import type { CircularMeta } from '../circular/types.ts';
import type { Pinned, PrintParagraph, PrintRule } from '../print/types.ts';
import { paragraph, text } from './builders.ts';
import { chineseDate } from './chinese-date.ts';
import { emWidth } from './em-width.ts';
import type { Template } from './template.ts';

/**
 * 版记: 主送 where it stands in the imprint, 抄送, then the printing organ and date, between rules; undefined when the
 * circular has none of them (GB/T 9704-2012, 7.4).
 */
export function composeImprint(meta: CircularMeta, { imprint, styles }: Template): Pinned | undefined {
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
  const distribution = [...list('主送：', meta.imprintAddressees), ...list('抄送：', meta.copies)];
  const printing = meta.printing ? [printingLine(meta.printing)] : [];
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

function printingLine({ organ, date }: NonNullable<CircularMeta['printing']>): PrintParagraph {
  return paragraph('imprint', 'paragraph', [
    ...(organ === undefined ? [] : [text(organ)]),
    { type: 'fill' },
    text(`${chineseDate(date)}印发`),
  ]);
}
