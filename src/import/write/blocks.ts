import { basename } from 'node:path/posix';
import { textOf } from '../../circular/text.ts';
import type { Block, Table } from '../../circular/types.ts';
import { attribute, writeInlines } from './inlines.ts';
import { safeLine, safeText } from './safe-text.ts';

/** The blocks of a text in the source format, an empty line between each two. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => `${writeBlock(block)}\n`).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'section': {
      const heading = `${'#'.repeat(block.depth + 1)} ${writeInlines(block.heading.children).trim()}`;
      return [heading, ...block.children.map(writeBlock)].join('\n\n');
    }
    case 'paragraph':
      return safeLine(writeInlines(block.children));
    case 'table':
      return writeTable(block);
    case 'division': {
      const dimension = block.dimension === undefined ? '' : `{维度=${attribute(block.dimension)}}`;
      return `:::分工${dimension}\n${writeTable(block.children[0])}\n:::`;
    }
    case 'dutyList':
      return `:::职责\n${block.children.map(({ children }) => `- ${safeLine(writeInlines(children))}`).join('\n')}\n:::`;
    case 'group': {
      const name = block.name === undefined ? '' : `{名称=${attribute(block.name)}}`;
      return `:::机构${name}\n${block.children.map(writeBlock).join('\n\n')}\n:::`;
    }
    case 'figure':
      return `![${safeText(block.alt).replaceAll(/[[\]]/g, '')}](${basename(block.file)})`;
    case 'list':
    case 'targetList':
      return block.children.map((item) => `- ${safeLine(writeInlines(item.children))}`).join('\n');
  }
}

/** A pipe table. */
function writeTable({ children: rows }: Table): string {
  const width = Math.max(...rows.map(({ children }) => children.length));
  const lines = rows.map(({ children }) => {
    const cells = Array.from({ length: width }, (_, at) => cellOf(children[at] ? textOf(children[at]) : ''));
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function cellOf(text: string): string {
  return safeText(text).replaceAll('|', '\\|').trim();
}
