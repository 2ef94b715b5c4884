import type { Heading, ListItem, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { SourceFile } from '../source-file.ts';

export interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * The blocks of lines between blank ones, where the lines begin so that they can be nothing else: headings and paragraphs, or a container with a
 * list of items of one line each, as duties mostly stand; undefined for all others.
 *
 * @param lines Such as no container or list that began before them goes on in, unless they are indented.
 */
export function blocksAtSight(lines: readonly Line[], source: SourceFile): RootContent[] | undefined {
  if (lines.every(({ text }) => heading.test(text) || words.test(text))) return plainBlocks(lines, source);
  if (isListInContainer(lines)) return [listInContainer(lines, source)];
  return undefined;
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

/** `:::职责`, lines of `- …`, `:::`. */
function isListInContainer(lines: readonly Line[]): boolean {
  return (
    lines.length > 2 &&
    opening.test(lines[0]!.text) &&
    lines.at(-1)!.text === ':::' &&
    lines.slice(1, -1).every(({ text }) => text.startsWith('- ') && words.test(text.slice(2)))
  );
}

/** A container that has a name and nothing else. */
const opening = /^:::\p{Script=Han}+$/u;

function listInContainer(lines: readonly Line[], source: SourceFile): RootContent {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const items = lines.slice(1, -1).map(
    ({ start, end }): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: [], position: source.place(start + 2, end) }],
      position: source.place(start, end),
    }),
  );
  const list = { type: 'list', ordered: false, start: null, spread: false, children: items } as const;
  return {
    type: 'containerDirective',
    name: first.text.slice(3),
    attributes: {},
    children: [{ ...list, position: source.place(lines[1]!.start, lines.at(-2)!.end) }],
    position: source.place(first.start, last.end),
    data: {
      position: {
        opening: source.place(first.start, first.end),
        closing: source.place(last.start, last.end),
      },
    },
  };
}
