import type { Circular } from '../../circular/types.ts';
import type { PrintBlock, PrintParagraph, PrintRule, Style, StyleName, TextRun } from '../../print/types.ts';
import { blank, paragraph, text } from '../builders.ts';
import type { HeadElement, Template } from '../template/template.ts';
import { composeNumber } from './document-number.ts';
import { leading } from './leading.ts';
import { composeLetterhead } from './letterhead.ts';

/** What stands above the title, and the styles that depend on what the letterhead says. */
export interface Head {
  blocks: PrintBlock[];
  styles: Pick<Record<StyleName, Style>, 'letterhead' | 'documentNumber'>;
}

/**
 * 版头: 份号, 密级, 紧急程度, letterhead, document number with signatories, red rule, in the format's order.
 *
 * @param room From the text area's top edge to its bottom, less what must stand on the first page besides the head:
 *   the names of many joint issuers are made smaller to keep within it.
 */
export function composeHead(circular: Circular, template: Template, room = Number.POSITIVE_INFINITY): Head {
  const { head, page, line, above, styles, firstPage } = template;
  const { meta } = circular;
  const marks = marksOf(circular);
  const hasNumber = meta.documentNumber !== undefined || meta.signatories.length > 0;
  const top = head.letterhead.top - (firstPage?.margin?.top ?? page.margin.top);
  const below = head.rule.gap + above.documentNumber * line + line;
  const letterhead = composeLetterhead(circular, template, room - top - below);
  // A table has half of its lines' leading above their glyphs, a paragraph has all of it below.
  const half = letterhead?.block.type === 'table' ? letterhead.leading / 2 : 0;
  const isLetterheadLast = head.order.indexOf('rule') === head.order.indexOf('letterhead') + 1;
  const isNumberUnderRule = head.order.at(-1) === 'marksAndNumber' && (marks.length > 0 || hasNumber);
  const blocks: Record<HeadElement, () => PrintBlock[]> = {
    marks: () => marks.map((mark) => paragraph('mark', 'paragraph', [mark])),
    letterhead: () => {
      if (!letterhead) return [];
      const { block } = letterhead;
      const space = top - (head.order.indexOf('marks') === 0 ? marks.length * line : 0);
      return block.type === 'paragraph'
        ? [{ ...block, override: { spaceBefore: space } }]
        : [...blank(1, space - half), block];
    },
    documentNumber: () => {
      const space = letterhead ? blank(above.documentNumber, line + half / above.documentNumber) : [];
      if (hasNumber) return [...space, ...composeNumber(circular, template)];
      return letterhead && head.order.includes('rule') ? blank(1, line) : [];
    },
    rule: () => (letterhead ? redRule(isLetterheadLast ? half : 0, isNumberUnderRule, template) : []),
    marksAndNumber: () => marksAndNumber(marks, circular, template),
  };
  const size = letterhead?.size ?? styles.letterhead.size;
  return {
    blocks: head.order.flatMap((element) => blocks[element]()),
    styles: {
      letterhead: {
        ...styles.letterhead,
        size,
        lineHeight: size + (letterhead?.leading ?? leading('letterhead', template)),
      },
      documentNumber: {
        ...styles.documentNumber,
        lineHeight: styles.documentNumber.size + leading('documentNumber', template),
      },
    },
  };
}

/** 份号 in digits of the body's face; 密级 and 紧急程度 in the marks' own (GB/T 9704-2012, 7.2.1 to 7.2.3). */
function marksOf({ meta }: Circular): TextRun[] {
  return [
    ...(meta.copyNumber === undefined ? [] : [text(meta.copyNumber, { face: 'body' })]),
    ...[meta.classification, meta.urgency].filter((mark) => mark !== undefined).map((mark) => text(mark)),
  ];
}

function redRule(spaceAbove: number, hasHeadBelow: boolean, { head }: Template): PrintRule[] {
  const { lines, between, below, color, width } = head.rule;
  return lines.map((thickness, index) => ({
    type: 'rule',
    thickness,
    color,
    width,
    spaceBefore: index > 0 ? between : spaceAbove,
    spaceAfter: hasHeadBelow && index === lines.length - 1 ? below : 0,
  }));
}

/** Marks at the left, the number at the right of the first line (GB/T 9704-2012, 10.1). */
function marksAndNumber(marks: readonly TextRun[], circular: Circular, template: Template): PrintParagraph[] {
  const { documentNumber, signatories } = circular.meta;
  if (signatories.length > 0)
    return [
      ...marks.map((mark) => paragraph('mark', 'paragraph', [mark])),
      ...composeNumber(circular, template),
    ];
  if (!documentNumber) return marks.map((mark) => paragraph('mark', 'paragraph', [mark]));
  const number = text(documentNumber.text, { face: template.styles.documentNumber.face });
  const [first, ...others] = marks;
  return [
    first
      ? paragraph('mark', 'paragraph', [first, { type: 'fill' }, number])
      : paragraph('documentNumber', 'paragraph', [number], { override: { align: 'end' } }),
    ...others.map((mark) => paragraph('mark', 'paragraph', [mark])),
  ];
}
