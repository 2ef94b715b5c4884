import type { Paragraph } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import { inlineRuns } from '../inline-runs.ts';

export function composeParagraph(node: Paragraph): PrintBlock[] {
  return [paragraph('body', 'paragraph', inlineRuns(node.children))];
}
