import type { Circular } from '../../circular/types.ts';
import type { PrintParagraph } from '../../print/types.ts';
import { paragraph, text } from '../builders.ts';
import { emWidth, widest } from '../em-width.ts';
import type { Template } from '../template/template.ts';

/**
 * The document number in the middle; on an upward document at the left, with the signatories at the right, two
 * names a line, the number on the last (GB/T 9704-2012, 7.2.5, 7.2.6).
 */
export function composeNumber({ meta }: Circular, { head, styles }: Template): PrintParagraph[] {
  const number = meta.documentNumber?.text ?? '';
  if (meta.signatories.length === 0) return [paragraph('documentNumber', 'paragraph', number)];
  const { label, labelFace, nameFace, inset } = head.signatory;
  const names = evenNames(meta.signatories);
  const pairs = Array.from({ length: Math.ceil(names.length / 2) }, (_, index) =>
    names.slice(2 * index, 2 * index + 2),
  );
  // What stands second begins below the second name, as far in as the longest of the first names reaches.
  const first = widest(pairs.filter((pair) => pair.length > 1).map(([name = '']) => name));
  const lines = pairs.map((pair) =>
    pair
      .map((name, at) =>
        at < pair.length - 1 ? name + '　'.repeat(Math.round(first - emWidth(name))) : name,
      )
      .join('　'),
  );
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

/** Several names stand in even columns: one of two characters is set as wide as those of three. */
function evenNames(names: readonly string[]): string[] {
  const isWide = names.length > 1 && names.some((name) => emWidth(name) === 3);
  return names.map((name) => (isWide && /^\p{Script=Han}{2}$/u.test(name) ? [...name].join('　') : name));
}
