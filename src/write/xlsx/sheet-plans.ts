import type { PrintBlock, PrintDocument, PrintSection, PrintTable } from '../../print/types.ts';

/** What one sheet holds: at most one table, with what stands before it and, at the end of a section, after it. */
export interface SheetPlan {
  section: PrintSection;
  before: PrintBlock[];
  table: PrintTable | undefined;
  after: PrintBlock[];
  title: string;
}

/**
 * A sheet for each table, so that each has its own columns, its own frozen head and repeated rows. A section without a
 * table stands on a sheet of its own.
 */
export function sheetPlans(document: PrintDocument): SheetPlan[] {
  return document.sections.flatMap((section) => {
    const plans: SheetPlan[] = [];
    let before: PrintBlock[] = [];
    for (const block of section.children.flatMap(unpinned)) {
      if (block.type === 'table') {
        plans.push({ section, before, table: block, after: [], title: titleOf(before) ?? document.title });
        before = [];
      } else before.push(block);
    }
    const last = plans.at(-1);
    if (last) last.after.push(...before);
    else
      plans.push({ section, before, table: undefined, after: [], title: titleOf(before) ?? document.title });
    return plans;
  });
}

function unpinned(block: PrintBlock): PrintBlock[] {
  return block.type === 'pinned' ? block.children : [block];
}

/** The last title above a table. */
function titleOf(blocks: readonly PrintBlock[]): string | undefined {
  const title = blocks.findLast((block) => block.type === 'paragraph' && block.role === 'title');
  if (title?.type !== 'paragraph') return undefined;
  return title.runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}
