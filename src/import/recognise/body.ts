import { textOf } from '../../circular/text.ts';
import type { Block, Inline, Section } from '../../circular/types.ts';
import { part, type SourceText, trimmed } from '../source-text.ts';
import type { SourceBlock, SourceParagraph } from '../types.ts';
import { dutyListAt } from './duty-lists.ts';
import { groupAt } from './groups.ts';
import type { MarkContext } from './mark.ts';
import { marked } from './marks.ts';
import { type Standing, standingsOf } from './ordinals.ts';
import { reportRewritten } from './rewritten.ts';
import { tableBlock } from './tables.ts';
import { targetCategory } from './targets.ts';
import { isParagraph } from './words.ts';

/** What the text of a part is read with. */
export interface BodyContext extends MarkContext {
  /** The path of a picture in the content directory. */
  pictureFile(name: string): string;
}

/** Makes the text of a part of its blocks: sections by their ordinals, and in them what its paragraphs are. */
export function readBody(blocks: readonly SourceBlock[], context: BodyContext): Block[] {
  const standings = standingsOf(blocks, context);
  for (const block of blocks) reportRewritten(block, standings.get(block)?.heading ?? false, context);
  const root: Block[] = [];
  const open: Section[] = [];
  const here = () => open.at(-1)?.children ?? root;
  const reading = (): BodyContext => ({
    ...context,
    targets: open.map(({ heading }) => targetCategory(textOf(heading))).findLast(Boolean),
  });
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const standing = standings.get(block);
    if (isParagraph(block) && standing?.heading) {
      const { section, rest } = sectionOf(block, standing, context);
      while (open.length > 0 && open.at(-1)!.depth >= section.depth) open.pop();
      here().push(section);
      open.push(section);
      if (rest) here().push({ type: 'paragraph', children: marked(rest, reading()) });
      at += 1;
      continue;
    }
    const many = dutyListAt(blocks, at, standings, context) ?? groupAt(blocks, at, standings, context);
    here().push(many?.block ?? single(block, reading()));
    at += many?.length ?? 1;
  }
  return root;
}

function single(block: SourceBlock, context: BodyContext): Block {
  if (block.type === 'paragraph') return { type: 'paragraph', children: marked(block.text, context) };
  if (block.type === 'table') return tableBlock(block, context);
  return { type: 'figure', file: context.pictureFile(block.name), alt: block.alt === '' ? '图' : block.alt };
}

/** A heading of its own, or the sentence that a paragraph begins with and the rest of it. */
function sectionOf(
  { text }: SourceParagraph,
  { level, ordinal }: Standing,
  context: BodyContext,
): { section: Section; rest?: SourceText } {
  const words = part(text, ordinal?.length ?? 0);
  const stop = words.text.indexOf('。');
  const tail = stop === -1 ? -1 : stop + 1;
  const heading = tail === -1 ? words : part(words, 0, tail);
  const rest = tail === -1 ? undefined : trimmed(part(words, tail));
  const children: Inline[] = marked(heading, context);
  return {
    section: {
      type: 'section',
      depth: level,
      heading: { type: 'heading', runIn: stop !== -1, children },
      children: [],
    },
    ...(rest && rest.text !== '' && { rest }),
  };
}
