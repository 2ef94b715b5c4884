import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseBlocks } from '../../src/read/markdown/grammar.ts';
import { parseBody } from '../../src/read/markdown/parse-body.ts';
import { openSource } from '../../src/read/source-file.ts';

/** What begins, goes on with, indents and ends blocks. */
const pieces = [
  ...['甲乙', '丙。', 'a', '1', '　', '《', '**', '：', '<b>', '> ', '![a](b.png)\n\n', '\u2028'],
  ...['\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '    ', '\t', '  - 乙\n', '- ', '- 甲\n', '1. '],
  ...['#', '## ', '### 丁\n', '##### 丁 #\n', ':::', ':::\n', '::::\n', ':::职责\n', ':::机构{名称=甲}\n'],
  ...[
    '\n  :::职责\n',
    '\n    :::\n',
    ':::职责 甲\n',
    '- :::职责\n',
    ':重点[甲]',
    '2018年',
    '**丁**',
    '[',
    '::::重点\n',
    '| 甲 | 乙 |\n|---|---|\n',
  ],
  ...['甲|乙\n', '-|-\n', '|', '---\n', '```\n'],
  ...['\n\n:::职责\n- 甲：乙\n- 丙\n:::\n\n', ':::职责\n- 甲\n', ':::重点\n- 甲\n- 1. 乙\n- - 丙\n:::\n'],
];

const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 });

// The end of what never closes is where its text ends, or after the blank lines that follow: nothing reads it.
test('the blocks of a body are those that remark finds in the whole of it, each in its place', () => {
  fc.assert(
    fc.property(texts, (chosen) => {
      const text = chosen.join('');
      const source = openSource('index.md', new TextEncoder().encode(text), [])!;
      expect(parseBody(source, 0).map((node) => outline(node, text))).toEqual(
        parseBlocks(text).children.map((node) => outline(node, text)),
      );
    }),
    { numRuns: 600 },
  );
});

/** A block with all in it, as far as reading depends on it. */
function outline(node: Root | RootContent, text: string): unknown {
  const { start, end } = node.position!;
  const closing = node.type === 'containerDirective' ? node.data?.position?.closing : undefined;
  const hasText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  return {
    type: node.type,
    ...('depth' in node && { depth: node.depth }),
    ...('name' in node && { name: node.name }),
    ...('ordered' in node && { ordered: node.ordered }),
    ...(closing && { closing: [closing.start.offset, closing.end.offset] }),
    start: start.offset,
    text: text.slice(start.offset, end.offset).trimEnd(),
    children: 'children' in node && !hasText ? node.children.map((child) => outline(child, text)) : [],
  };
}
