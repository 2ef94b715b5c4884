import fc from 'fast-check';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { textOf } from '../../src/circular/text.ts';
import type { CircularNode } from '../../src/circular/types.ts';
import { openFolder } from '../../src/read/folder.ts';
import { readMarkdown } from '../../src/read/markdown/index.ts';
import { openSource } from '../../src/read/source-file.ts';
import { childrenOf, printed } from './read-text.ts';

/** Characters and pieces that other Markdown, or a careless reader, would eat. */
const pieces = [
  '甲',
  '乙。',
  'a',
  ' ',
  '1',
  '\n',
  '\n\n',
  '、',
  '：',
  ':',
  '::',
  ':::',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '<b>',
  '</b>',
  '<',
  '>',
  '&',
  '&nbsp;',
  '\\',
  '|',
  '#',
  '## ',
  '### ',
  '- ',
  '* ',
  '1. ',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '![',
  '](',
  '=',
  '"',
  '===\n',
  '---\n',
  '《',
  '》',
  '（',
  '）',
  '（示发〔2018〕1号）',
  '（责任单位：甲局）',
  ':时限',
  ':重点[',
  ']{类别=领域}',
  ':时限[五月]{日期=2018-05-01}',
  ':::职责\n',
  '\n:::\n',
  ':::未知\n',
  ':::分工\n',
  '\n- 甲局：乙\n',
  '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n',
  '[^1]',
  '\t',
  '    ',
  '　',
  '[丙](b.md)',
  '![丁](x.png)',
  '“',
  '”',
];

const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

function read(body: string) {
  const messages: VFileMessage[] = [];
  const source = openSource('a.md', new TextEncoder().encode(`---\n---\n${body}`), messages)!;
  const { blocks } = readMarkdown(source, openFolder('', new Map()), new Set());
  return { source, messages, blocks };
}

/** What stands between two stretches of printed text: markup of the closed list, and layout. */
const markup =
  /^(?:\*\*|!?\[|\](?:\([^\s]*\))?|:(?:时限|阶段|重点)\[|\{[^}]*\}|#{2,5}|[-*+]|\d+[.)]|\||:?-+:?|\\|:{3,}[\p{L}]*|\s)*$/u;

function texts(nodes: readonly CircularNode[]): Extract<CircularNode, { type: 'text' }>[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : texts(childrenOf(node))));
}

const bars = (text: string) => text.replaceAll(/\s/gu, '').replaceAll('\\|', '|');

test('every character of a body is printed in order or is markup of the closed list, or the body is refused', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { source, messages, blocks } = read(body);
      if (blocks === undefined) {
        expect(messages.map(({ severity }) => severity)).toContain('fatal');
        return;
      }
      let done = 8;
      for (const node of texts(blocks)) {
        if (node.position === undefined) continue;
        const start = node.position.start.offset!;
        const end = node.position.end.offset!;
        const between = source.text.slice(done, start);
        if (!markup.test(between)) throw new Error(`lost ${JSON.stringify(between)}`);
        // `\|` in a table is a bar; elsewhere it prints as it is.
        expect(bars(node.value)).toBe(bars(source.text.slice(start, end)));
        done = end;
      }
      if (!markup.test(source.text.slice(done)))
        throw new Error(`lost ${JSON.stringify(source.text.slice(done))}`);
    }),
    { numRuns: 1500, seed: 20180515 },
  );
});

test('every ideograph of a body without directives is printed once, in order', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      fc.pre(!/[{}]|:::|!\[|:(?:时限|重点)\[/.test(body));
      const ideographs = (text: string) => [...text.matchAll(/\p{Script=Han}/gu)].join('');
      expect(ideographs(printed(read(body).blocks ?? []))).toBe(ideographs(body));
    }),
    { numRuns: 1000, seed: 20180515 },
  );
});

test('every node has a place within the file, and holds what its children hold', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { source, blocks = [] } = read(body);
      const visit = (node: CircularNode, parentEnd: number): void => {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? parentEnd;
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.text.length);
        if (node.type === 'citation' || node.type === 'responsibility') expect(textOf(node)).not.toBe('');
        for (const child of childrenOf(node)) visit(child, end);
      };
      for (const block of blocks) visit(block, source.text.length);
    }),
    { numRuns: 1000, seed: 20180515 },
  );
});
