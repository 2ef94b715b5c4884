import { partId, proseOf } from '../../circular/parts.ts';
import { textOf } from '../../circular/text.ts';
import type { Block, Section } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import type { Context } from '../context.ts';
import type { DemandedPaper } from './demanded-papers.ts';
import { hintLine } from './outline.ts';

/** The heads of the plan in which the demand stands, two levels of them, each with a hint what to write below it. */
export function superiorOutline({ template, clause }: DemandedPaper, context: Context): PrintBlock[] {
  const { circular, facts } = context;
  const part = facts.clauses.find(({ id }) => id === clause)?.part ?? 'notice';
  const superior = proseOf(circular).find((one) => partId(one) === part) ?? circular;
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
