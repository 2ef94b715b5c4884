import type { ContainerDirective } from 'mdast-util-directive';
import { indexesOutsideBrackets } from '../../../circular/outside-brackets.ts';
import { textOf } from '../../../circular/text.ts';
import type { DutyItem, DutyList, Inline } from '../../../circular/types.ts';
import { type Fields, record } from '../../fields.ts';
import type { SourceFile } from '../../source-file.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';
import type { Context } from '../context.ts';
import { type ItemText, itemsOf } from '../list.ts';
import { readParagraphInlines } from '../paragraph-inlines.ts';
import { charactersIn, positionOf } from '../span-of.ts';
import { reportForeign } from './report-foreign.ts';

/** `:::职责` takes no attributes. */
export const dutyListFields = {} satisfies Fields;

const schema = record(dutyListFields);

/** Reads `- organ(s)：duty` items. A paragraph among them counts as an item. */
export function readDutyList(
  node: ContainerDirective,
  attributes: Attributes,
  { source }: Context,
): DutyList | undefined {
  if (validate(schema, attributes, source) === undefined) return undefined;
  const items = node.children.flatMap((child): ItemText[] => {
    if (child.type === 'list') return itemsOf(child, source);
    reportForeign('职责', child, '“- 机关：职责”的列表', source);
    return [{ characters: charactersIn(child, source), position: positionOf(child, source) }];
  });
  return {
    type: 'dutyList',
    children: items.map((item) => dutyItem(item, source)),
    position: positionOf(node, source),
  };
}

function dutyItem({ marker, characters, position }: ItemText, source: SourceFile): DutyItem {
  const sentence = readParagraphInlines(characters, source);
  const children: Inline[] = marker === undefined ? sentence : [{ type: 'text', value: marker }, ...sentence];
  const text = sentence.map(textOf).join('');
  const colon = indexesOutsideBrackets(text, '：')[0] ?? -1;
  if (colon === -1) {
    const half = text.includes(':');
    source.report({
      place: position,
      rule: 'duty-names-its-holder',
      severity: 'error',
      reason: half ? '机关和职责之间应是全角冒号' : '没有写明由谁负责，应写作“机关：职责”',
      mend: half ? '把“:”改为“：”' : '写作“- 市商务局：负责……”',
    });
  }
  const holders = colon === -1 ? '' : text.slice(0, colon).trim();
  return { type: 'dutyItem', holders, duty: text.slice(colon + 1).trim(), children, position };
}
