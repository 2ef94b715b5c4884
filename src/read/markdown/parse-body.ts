import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { SourceFile } from '../source-file.ts';
import { blocksAtSight, type Line } from './blocks-at-sight.ts';
import { parseBlocks } from './grammar.ts';

/**
 * The blocks of a file from an offset on, as remark finds them. Those that can be nothing else, of which a circular mostly
 * consists, are known at sight; remark, which is slow, is given the stretches between them: lists, tables, containers and whatever might be one. What is known at sight comes without children: `readInlines` reads
 * all text from the source.
 */
export function parseBody(source: SourceFile, start: number): RootContent[] {
  const blocks: RootContent[] = [];
  let stretch: Stretch | undefined;
  for (const lines of groupsOf(source.text, start)) {
    const plain = stretch?.fence ? undefined : blocksAtSight(lines, source);
    if (plain) {
      if (stretch) blocks.push(...parseStretch(stretch.start, lines[0]!.start, source));
      stretch = undefined;
      blocks.push(...plain);
    } else {
      stretch ??= { start: lines[0]!.start, fence: 0 };
      stretch.fence = fenceAfter(lines, stretch.fence);
    }
  }
  if (stretch) blocks.push(...parseStretch(stretch.start, source.text.length, source));
  return blocks;
}

/** Lines that remark must see together. */
interface Stretch {
  start: number;
  /** As many colons close every container in which the next line may stand; 0 where it stands in none. */
  fence: number;
}

/** Lines without a blank one between them. */
const group = /(?:^[ \t]*[^ \t\r\n][^\r\n]*(?:\r\n?|\n|$))+/gm;

function groupsOf(text: string, from: number): Line[][] {
  return [...text.slice(from).matchAll(group)].map((lines) =>
    [...lines[0].matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
      const start = from + lines.index + index;
      return { text: line, start, end: start + line.length };
    }),
  );
}

/** Counts every line that might open a container as one that does, so that no stretch ends within one. */
function fenceAfter(lines: readonly Line[], before: number): number {
  let fence = before;
  for (const { text } of lines) {
    const [, colons, rest] = /^[ \t]*(:{3,})[ \t]*(.?)/s.exec(text) ?? [];
    if (colons === undefined) continue;
    if (rest !== '' || fence === 0) fence = Math.max(fence, colons.length);
    else if (colons.length >= fence) fence = 0;
  }
  return fence;
}

function parseStretch(start: number, end: number, source: SourceFile): RootContent[] {
  // With a line break before it, so that a byte order mark which it begins with stays one of its characters.
  const root = parseBlocks(`\n${source.text.slice(start, end)}`);
  const placed = ({ start: from, end: to }: Position) =>
    source.place(start - 1 + from.offset!, start - 1 + to.offset!);
  place(root);
  return root.children;

  /** A walk of its own: one from a library takes ten times as long. */
  function place(node: Nodes): void {
    if (node.position) node.position = placed(node.position);
    const marks = node.type === 'containerDirective' ? node.data?.position : undefined;
    if (marks?.closing) marks.closing = placed(marks.closing);
    if ('children' in node) for (const child of node.children) place(child);
  }
}
