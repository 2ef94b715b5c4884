import type { Block, Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintBlock } from '../print/types.ts';
import type { Template } from './template/template.ts';

/** What every part of a paper is composed with. */
export interface Context {
  circular: Circular;
  facts: Facts;
  corpus: Corpus;
  template: Template;
  /** Bytes of an image file of the content directory. */
  images: (file: string) => Uint8Array | undefined;
  /** Composes blocks, whatever their type: how a block composes the blocks it holds. */
  blocks: (nodes: readonly Block[]) => PrintBlock[];
}

/** Width of the text area of a page. */
export function textWidth({ width, margin }: Template['page']): number {
  return width - margin.left - margin.right;
}
