import { basename } from 'node:path/posix';
import type { Block, Inline, List, Table, TargetList } from '../../circular/types.ts';
import { braces, writeInlines } from './inlines.ts';
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
    case 'division':
      return container('分工', [['维度', block.dimension]], writeTable(block.children[0]));
    case 'dutyList':
      return container('职责', [], writeItems(block.children));
    case 'group':
      return container('机构', [['名称', block.name]], block.children.map(writeBlock).join('\n\n'));
    case 'targetList':
      return container('重点', targetAttributes(block), writeItems(block.children));
    case 'list':
      return writeItems(block.children);
    case 'figure':
      return `![${safeText(block.alt).replaceAll(/[[\]]/g, '')}](${basename(block.file)})`;
  }
}

function container(name: string, attributes: Parameters<typeof braces>[0], content: string): string {
  return `:::${name}${braces(attributes)}\n${content}\n:::`;
}

function targetAttributes({ category, group, numbered }: TargetList): Parameters<typeof braces>[0] {
  return [
    ['类别', category],
    ['归类', group],
    ['编号', numbered ? '是' : undefined],
  ];
}

/** The items of a list, each after the ordinal that was typed before it or a hyphen. */
function writeItems(items: readonly Pick<List['children'][number], 'marker' | 'children'>[]): string {
  return items
    .map(({ marker = '-', children }) => `${marker} ${safeLine(writeInlines(children))}`)
    .join('\n');
}

/** A pipe table. */
function writeTable({ children: rows }: Table): string {
  const width = Math.max(...rows.map(({ children }) => children.length));
  const lines = rows.map(({ children }) => {
    const cells = Array.from({ length: width }, (_, at) => cellOf(children[at]?.children ?? []));
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function cellOf(children: readonly Inline[]): string {
  return writeInlines(children).replaceAll('|', '\\|').trim();
}
