import type { Circular } from '../circular/types.ts';
import type { PrintBlock, PrintParagraph, Style, StyleName } from '../print/types.ts';
import { blank, paragraph, text } from './builders.ts';
import { emWidth, widest } from './em-width.ts';
import { leading } from './leading.ts';
import { composeLetterhead } from './letterhead.ts';
import type { HeadElement, Template } from './template.ts';

/** What stands above the title, and the styles that depend on what the letterhead says. */
export interface Head {
  blocks: PrintBlock[];
  styles: Pick<Record<StyleName, Style>, 'letterhead' | 'documentNumber'>;
}

/** 版头: 份号, 密级, 紧急程度, letterhead, document number with signatories, red rule, in the format's order. */
export function composeHead(circular: Circular, template: Template): Head {
  const { head, page, line, above, styles } = template;
  const { meta } = circular;
  const marks = composeMarks(circular);
  const letterhead = composeLetterhead(circular, template);
  const pitch = (element: HeadElement, size: number) => size + leading(element, template);
  // A table has half of its lines' leading above their glyphs, a paragraph has all of it below.
  const below = letterhead?.block.type === 'table' ? leading('letterhead', template) / 2 : 0;
  const isLetterheadLast = head.order.indexOf('rule') === head.order.indexOf('letterhead') + 1;
  const blocks: Record<HeadElement, () => PrintBlock[]> = {
    marks: () => marks,
    letterhead: () => {
      if (!letterhead) return [];
      const { block } = letterhead;
      const space = head.letterhead.top - page.margin.top - marks.length * line;
      return block.type === 'paragraph'
        ? [{ ...block, override: { spaceBefore: space } }]
        : [...blank(1, space - below), block];
    },
    documentNumber: () => {
      const space = letterhead ? blank(above.documentNumber, line + below / above.documentNumber) : [];
      if (meta.documentNumber || meta.signatories.length > 0)
        return [...space, ...composeNumber(circular, template)];
      return letterhead ? blank(1, line) : [];
    },
    rule: () =>
      letterhead
        ? head.rule.lines.map((thickness, index) => ({
            type: 'rule',
            thickness,
            color: head.rule.color,
            width: head.rule.width,
            spaceBefore: index > 0 ? head.rule.between : isLetterheadLast ? below : 0,
            spaceAfter: 0,
          }))
        : [],
  };
  const size = letterhead?.size ?? styles.letterhead.size;
  return {
    blocks: head.order.flatMap((element) => blocks[element]()),
    styles: {
      letterhead: { ...styles.letterhead, size, lineHeight: pitch('letterhead', size) },
      documentNumber: {
        ...styles.documentNumber,
        lineHeight: pitch('documentNumber', styles.documentNumber.size),
      },
    },
  };
}

function composeMarks({ meta }: Circular): PrintParagraph[] {
  return [
    ...(meta.copyNumber === undefined
      ? []
      : [paragraph('mark', 'paragraph', [text(meta.copyNumber, { face: 'body' })])]),
    ...[meta.classification, meta.urgency]
      .filter((mark) => mark !== undefined)
      .map((mark) => paragraph('mark', 'paragraph', mark)),
  ];
}

/**
 * The document number in the middle; on an upward document at the left, with the signatories at the right, two
 * names a line, the number on the last (GB/T 9704-2012, 7.2.5, 7.2.6).
 */
function composeNumber({ meta }: Circular, { head, styles }: Template): PrintParagraph[] {
  const number = meta.documentNumber?.text ?? '';
  if (meta.signatories.length === 0) return [paragraph('documentNumber', 'paragraph', number)];
  const { label, labelFace, nameFace, inset } = head.signatory;
  const names = meta.signatories;
  const pairs = Array.from({ length: Math.ceil(names.length / 2) }, (_, index) =>
    names.slice(2 * index, 2 * index + 2),
  );
  const lines = pairs.map((pair) => pair.join('　'));
  const width = widest(lines);
  return lines.map((line, index) => {
    // The names below stand under the first name.
    const indentEnd = inset + (width - emWidth(line)) * styles.documentNumber.size;
    return paragraph(
      'documentNumber',
      'paragraph',
      [
        ...(index === lines.length - 1 && number !== '' ? [text(number)] : []),
        { type: 'fill' },
        ...(index === 0 ? [text(label, { face: labelFace })] : []),
        text(line, { face: nameFace }),
      ],
      { override: { align: 'start', indentStart: inset, indentEnd } },
    );
  });
}
