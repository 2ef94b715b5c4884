import { expect, test } from 'vitest';
import { nodesOf } from '../../src/circular/nodes-of.ts';

test('nodes are found at every depth, in the order of the text, and the node itself is not among them', () => {
  const text = (value: string) => ({ type: 'text', value });
  const tree = {
    type: 'section',
    children: [
      { type: 'paragraph', children: [text('一'), { type: 'strong', children: [text('二')] }] },
      { type: 'section', children: [{ type: 'paragraph', children: [text('三')] }] },
    ],
  };
  expect(nodesOf(tree, 'text').map(({ value }) => value)).toEqual(['一', '二', '三']);
  expect(nodesOf(tree, 'section')).toEqual([tree.children[1]]);
});
