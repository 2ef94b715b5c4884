import type { Heading, Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { SourceFile } from '../source-file.ts';
import { parseBlocks } from './grammar.ts';

/**
 * The blocks of a file from an offset on, as remark finds them. Headings and paragraphs that can be nothing else, of which a
 * circular mostly consists, are known by how their lines begin; remark, which is slow, is given the stretches between them:
 * lists, tables, containers and whatever might be one. What is known at sight comes without children: `readInlines` reads
 * all text from the source.
 */
export function parseBody(source: SourceFile, start: number): RootContent[] {
  const blocks: RootContent[] = [];
  let stretch: Stretch | undefined;
  for (const lines of groupsOf(source.text, start)) {
    if (!stretch?.fence && lines.every(({ text }) => heading.test(text) || words.test(text))) {
      if (stretch) blocks.push(...parseStretch(stretch.start, lines[0]!.start, source));
      stretch = undefined;
      blocks.push(...plainBlocks(lines, source));
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

interface Line {
  text: string;
  start: number;
  end: number;
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

/** `## …` without #s at its end. */
const heading = /^(#{1,6}) [^\s#](?:[^#]*[^\s#])?$/;

/**
 * A line that begins as no list, table or container does: with an ideograph or a letter, with a year, with a mark of this format.
 * After a blank line it ends them, since it is not indented.
 */
const words = /^(?:[^\s!-@[-`{-~]|\d+[^\s\d.)]|:\p{L}|\*\*[^\s*]|!?\[)(?:.*\S)?$/su;

/** Each heading, and the lines between headings as one paragraph. */
function plainBlocks(lines: readonly Line[], source: SourceFile): RootContent[] {
  const blocks: RootContent[] = [];
  let paragraph: { type: 'paragraph'; children: []; position: Position } | undefined;
  for (const { text, start, end } of lines) {
    const position = source.place(start, end);
    const depth = heading.exec(text)?.[1]?.length;
    if (depth !== undefined) {
      blocks.push({ type: 'heading', depth: depth as Heading['depth'], children: [], position });
      paragraph = undefined;
    } else if (paragraph) paragraph.position.end = position.end;
    else {
      paragraph = { type: 'paragraph', children: [], position };
      blocks.push(paragraph);
    }
  }
  return blocks;
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
