import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** CommonMark's constructs that are not on the closed list. */
const constructsOff = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
];

/**
 * The blocks of the closed list, as remark reads them: ATX headings, paragraphs, lists, pipe tables and
 * `:::` containers. All else that CommonMark knows is off, so that it stays the characters it is. Inline
 * markup is off too: `readInlines` reads it from the source.
 */
const grammar = unified().use(remarkParse).use(closedList).freeze();

/** The blocks of a Markdown text. */
export function parseBlocks(text: string): Root {
  return grammar.parse(text);
}

function closedList(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), containers(), { disable: { null: constructsOff } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true })];
}

/** `:::name` alone: `::name` is no construct of the format, and `:name[…]` is inline. */
function containers() {
  const [container] = [directive().flow?.[58] ?? []].flat();
  return { flow: { 58: container! } };
}
