import { blank } from '../../circular/blank.ts';
import { paragraph } from '../../circular/builders.ts';
import { textOf } from '../../circular/text.ts';
import type { Block, Group, Inline } from '../../circular/types.ts';
import { type Context, note } from './context.ts';
import { adaptDivision } from './division.ts';
import { adaptDuties } from './duties.ts';
import { adaptInlines } from './inlines.ts';
import { sentence } from './sentence.ts';

/** The text of a superior's part for the lower level, block by block; what is noted of a block is noted at it. */
export function adaptBlocks(blocks: readonly Block[], context: Context): Block[] {
  return blocks.flatMap((block) => {
    const before = context.notes.length;
    const adapted = adaptBlock(block, context);
    const at = adapted[0];
    if (at) for (const each of context.notes.slice(before)) each.at ??= at;
    return adapted;
  });
}

function adaptBlock(block: Block, context: Context): Block[] {
  switch (block.type) {
    case 'section': {
      const heading = { ...block.heading, children: adaptInlines(block.heading.children, context) };
      const children = adaptBlocks(block.children, context);
      if (children.length === 0 && block.children.length > 0) {
        note(context, 'dropped', `“${textOf(block.heading)}”一节已没有内容，整节略去`);
        return [];
      }
      return [{ ...block, heading, children }];
    }
    case 'paragraph': {
      const children = sentence(block.children, context);
      reportLevels(block.children, children, context);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'list':
    case 'targetList':
      return [
        {
          ...block,
          children: block.children.map((item) => ({ ...item, children: sentence(item.children, context) })),
        },
      ];
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: sentence(cell.children, context) })),
          })),
        },
      ];
    case 'dutyList':
      return adaptDuties(block, context);
    case 'division':
      return [adaptDivision(block, context)];
    case 'group':
      return adaptGroup(block, context);
    case 'figure':
      note(context, 'ask', `图片“${block.alt}”是上级的，没有照搬`);
      return [paragraph(`${blank(`图片“${block.alt}”`)}。`)];
  }
}

/** Words that were chosen for the superior's level and its time, which no register translates, where they stand as they did. */
function reportLevels(before: readonly Inline[], after: readonly Inline[], context: Context): void {
  const own = levelsIn(after);
  const left = [...levelsIn(before)].filter((word) => own.has(word) && word !== `${context.level}级`);
  if (left.length === 0) return;
  const quoted = left.map((word) => `“${word}”`).join('');
  note(context, 'ask', `${quoted}是照上级的层级和期限写的，请改为本地的`);
}

function levelsIn(sentence: readonly Inline[]): Set<string> {
  const words = sentence.filter(({ type }) => type !== 'citation').map(textOf);
  return new Set(words.flatMap((each) => each.match(OF_LEVEL) ?? []));
}

const OF_LEVEL =
  /跨[省市县区]|各?县（市、区）|[省市县区乡镇]级|[省市县]、[市县区]|县乡|乡镇（街道）|街镇|[一二两三四五六七八九十半\d]+个(?:半)?月(?!.{0,4}[末底])/gu;

/** Who leads and who belongs. Where an organ is lacking it cannot be marked as what it is: its sentences are plain text. */
function adaptGroup(group: Group, context: Context): Block[] {
  const children = adaptBlocks(group.children, context) as Group['children'];
  const name = group.name && context.wording.text(group.name);
  if (!/【待补/u.test(children.map(textOf).join('')))
    return [{ ...group, ...(name !== undefined && { name }), children }];
  note(context, 'ask', `“${name ?? '机构'}”的组成要补齐，补齐以后用“:::机构”标出`);
  return children;
}
