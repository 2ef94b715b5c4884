import type { PrintBlock, PrintDocument, PrintSection, PrintTable } from '../../print/types.ts';

/** What one sheet holds: at most one table, with what stands before it and, where its pages end, after it. */
export interface SheetPlan {
  section: PrintSection;
  before: PrintBlock[];
  table: PrintTable | undefined;
  after: PrintBlock[];
  title: string;
}

/**
 * A sheet for each table, so that each has its own columns, its own frozen head and repeated rows. Pages without a table
 * stand on a sheet of their own.
 */
export function sheetPlans(document: PrintDocument): SheetPlan[] {
  return document.sections.flatMap((section) =>
    pagesOf(section).flatMap((blocks) => plansOf(blocks, section, document.title)),
  );
}

/** What stands between a section's page breaks. */
function pagesOf({ children }: PrintSection): PrintBlock[][] {
  const pages: PrintBlock[][] = [[]];
  for (const block of children.flatMap(unpinned)) {
    if (block.type === 'pageBreak') pages.push([]);
    else pages.at(-1)!.push(block);
  }
  return pages;
}

function plansOf(blocks: readonly PrintBlock[], section: PrintSection, whole: string): SheetPlan[] {
  const plans: SheetPlan[] = [];
  let before: PrintBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      plans.push({ section, before, table: block, after: [], title: titleOf(before) ?? whole });
      before = [];
    } else before.push(block);
  }
  const last = plans.at(-1);
  if (last) last.after.push(...before);
  else plans.push({ section, before, table: undefined, after: [], title: titleOf(before) ?? whole });
  return plans;
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
