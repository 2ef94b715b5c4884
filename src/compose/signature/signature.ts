import { chineseDate } from '../../circular/chinese-date.ts';
import type { IsoDate } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { balanceLines } from '../balance-lines.ts';
import { blank, paragraph } from '../builders.ts';
import { textWidth } from '../context.ts';
import { emWidth } from '../em-width.ts';
import type { Template } from '../template/template.ts';
import { sealedSignature } from './sealed-signature.ts';
import type { Seal } from './seals.ts';

/**
 * 署名 and 成文日期. With seals as in `sealedSignature`. Without: the organ ends two characters from the right, the date
 * starts two to the right of the organ; where the date is the longer one it ends two from the right and the organ gives
 * way. Joint issuers stand below each other, the date follows the last (GB/T 9704-2012, 7.3.5.2). Without an organ the
 * date stands where a sealed document has it, four from the right (7.3.5.1).
 */
export function composeSignature(
  organs: readonly string[],
  date: IsoDate | undefined,
  template: Template,
  seals?: readonly Seal[],
): PrintBlock[] {
  if (seals && organs.length > 0 && date !== undefined)
    return sealedSignature(organs, chineseDate(date), seals, template);
  const { signature, cell, line, page, above } = template;
  const width = textWidth(page) / cell;
  const end = signature.end / cell;
  const dateStart = signature.dateStart / cell;
  const dateText = date === undefined ? '' : chineseDate(date);
  const dateWidth = emWidth(dateText);
  const lines = organs.flatMap((organ) => balanceLines(organ, width - 2 * end));
  const last = emWidth(lines.at(-1) ?? '');
  const organEnd = width - end - (dateWidth > last ? dateWidth + dateStart - last : 0);
  const placed = lines.map((text) => ({ text, start: organEnd - emWidth(text) }));
  if (dateText !== '') {
    const start =
      lines.length === 0 ? width - signature.dateEnd / cell - dateWidth : organEnd - last + dateStart;
    placed.push({ text: dateText, start });
  }
  if (placed.length === 0) return [];
  return [
    ...blank(above.signature, line),
    ...placed.map(({ text, start }, index) =>
      paragraph('signature', 'paragraph', text, {
        override: { indentStart: start * cell, keepWithNext: index < placed.length - 1 },
      }),
    ),
  ];
}
