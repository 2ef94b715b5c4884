import { partId, proseOf } from '../../circular/parts.ts';
import { textOf } from '../../circular/text.ts';
import type { Block, Section } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import type { Context } from '../context.ts';
import type { DemandedPaper } from './demanded-papers.ts';
import { hintLine, outline } from './outline.ts';

/**
 * The heads of the plan in which the demand stands, or that is issued with it, two levels of them, each with a hint what to write
 * below it. Heads that the circular lists for it (内容=) come first; without either, those of the kind.
 */
export function superiorOutline(paper: DemandedPaper, context: Context): PrintBlock[] {
  const { template, clause, deadline } = paper;
  const { circular, facts } = context;
  const part = facts.clauses.find(({ id }) => id === clause)?.part;
  const plans = proseOf(circular).filter(({ children }) => sectionsOf(children).length > 0);
  const superior = plans.find((one) => partId(one) === part) ?? plans[0];
  if (!superior || (deadline && deadline.contents.length > 0)) return outline(paper, context);
  const hintFor = (title: string) =>
    template.hints.find(({ words }) => words.some((word) => title.includes(word)))?.hint ??
    template.hints.find(({ words }) => words.length === 0)!.hint;
  return sectionsOf(superior.children).flatMap((section) => {
    const below = sectionsOf(section.children);
    return [head(section), hintLine(hintFor(titleOf(section))), ...below.map(head)];
  });

  function head(section: Section): PrintBlock {
    const style = `heading${section.depth}` as const;
    return paragraph(style, style, `${facts.ordinals.get(section) ?? ''}${titleOf(section)}`);
  }
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  return blocks.filter((block) => block.type === 'section');
}

/** Without the 。 of a heading that runs in. */
function titleOf({ heading }: Section): string {
  return textOf(heading).replace(/。$/u, '');
}
