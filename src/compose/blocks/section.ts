import { textOf } from '../../circular/text.ts';
import type { Section } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph, text } from '../builders.ts';
import type { Context } from '../context.ts';
import { inlineRuns } from '../inline-runs.ts';

/**
 * A heading with its ordinal and what stands under it. A heading that runs in and the paragraph below it are one
 * paragraph of the heading's style, of which the sentences below it take the body's face.
 */
export function composeSection(node: Section, context: Context): PrintBlock[] {
  const { facts, template } = context;
  const style = `heading${node.depth}` as const;
  const ordinal = text(facts.ordinals.get(node) ?? '');
  const anchor = facts.ids.get(node);
  const anchored = anchor === undefined ? {} : { anchor };
  const [first, ...rest] = node.children;
  if (!node.heading.runIn || first?.type !== 'paragraph') {
    const runs = [ordinal, ...inlineRuns(node.heading.children)];
    return [paragraph(style, style, runs, anchored), ...context.blocks(node.children)];
  }
  const outline = `${ordinal.text}${textOf(node.heading).replace(/。$/u, '')}`;
  const { face } = template.styles.body;
  const heading = { heading: true } as const;
  const runs = [
    { ...ordinal, ...heading },
    ...inlineRuns(node.heading.children, heading),
    ...inlineRuns(first.children, { face }),
  ];
  const more = { ...anchored, outline, override: { keepWithNext: false } };
  return [paragraph(style, 'paragraph', runs, more), ...context.blocks(rest)];
}
