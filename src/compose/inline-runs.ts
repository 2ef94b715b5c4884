import type { Inline } from '../circular/types.ts';
import type { TextRun } from '../print/types.ts';

type Format = Omit<TextRun, 'type' | 'text'>;

/** The characters of inline nodes as runs: emphasis in the h1 face, links with their address, all else plain. */
export function inlineRuns(nodes: readonly Inline[], format: Format = {}): TextRun[] {
  const runs: TextRun[] = [];
  for (const run of nodes.flatMap((node) => runsOf(node, format))) {
    const last = runs.at(-1);
    if (last && last.face === run.face && last.href === run.href) last.text += run.text;
    else if (run.text !== '') runs.push({ ...run });
  }
  return runs;
}

function runsOf(node: Inline, format: Format): TextRun[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value, ...format }];
    case 'strong':
      return inlineRuns(node.children, { ...format, face: 'h1' });
    case 'link':
      // A path within the site leads nowhere from a file that was downloaded.
      return inlineRuns(node.children, isAbsolute(node.url) ? { ...format, href: node.url } : format);
    default:
      return inlineRuns(node.children, format);
  }
}

function isAbsolute(url: string): boolean {
  return /^[a-z]+:/i.test(url);
}
