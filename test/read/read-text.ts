import type { VFileMessage } from 'vfile-message';
import { textOf } from '../../src/circular/text.ts';
import type { Block, Circular, CircularNode } from '../../src/circular/types.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { readContent } from '../../src/read/index.ts';

/** Reads a content directory that is given as path → text. */
export function readFiles(files: Record<string, string>): { corpus: Corpus; messages: VFileMessage[] } {
  const encoder = new TextEncoder();
  return readContent(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])));
}

const least = {
  标题: '范例市商务局关于开展专项检查的通知',
  文种: '通知',
  发文机关: '范例市商务局',
  成文日期: '2018-05-15',
  地区: '范例市',
};

/** Frontmatter with the required keys, and what `more` adds or takes away (undefined). */
export function frontmatter(more: Record<string, string | undefined> = {}): string {
  const lines = Object.entries({ ...least, ...more }).filter(([, value]) => value !== undefined);
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n`;
}

/** The index.md of the one circular that `readCircular` reads. */
export const index = 'circulars/2018/fanli-2018-1/index.md';

/** Reads one circular; `files` stand in its folder. Its messages are without those about missing registers. */
export function readCircular(text: string, files: Record<string, string> = {}) {
  const folder = index.replace('index.md', '');
  const inFolder = Object.entries(files).map(([name, content]) => [folder + name, content]);
  const { corpus, messages } = readFiles({ [index]: text, ...Object.fromEntries(inFolder) });
  return {
    circular: corpus.circulars[0],
    messages: messages.filter((message) => message.ruleId !== 'site-is-described'),
  };
}

/** Reads a body below the least frontmatter. */
export function readBody(body: string): { circular: Circular; blocks: Block[]; messages: VFileMessage[] } {
  const { circular, messages } = readCircular(`${frontmatter()}${body}`);
  if (circular === undefined) throw new Error(messages.map((message) => message.reason).join('\n'));
  return { circular, blocks: circular.children, messages };
}

/** Line:column, severity and rule of each message. */
export function brief(messages: readonly VFileMessage[]): string[] {
  return messages.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);
}

/** Every node of one type below some nodes, headings included, in reading order. */
export function all<Type extends CircularNode['type']>(
  nodes: readonly CircularNode[],
  type: Type,
): Extract<CircularNode, { type: Type }>[] {
  return nodes.flatMap((node) => [
    ...(node.type === type ? [node as Extract<CircularNode, { type: Type }>] : []),
    ...all(childrenOf(node), type),
  ]);
}

/** The nodes below one, its heading first. */
export function childrenOf(node: CircularNode): CircularNode[] {
  const heading = node.type === 'section' ? [node.heading] : [];
  return [...heading, ...('children' in node ? (node.children as CircularNode[]) : [])];
}

/** The printed text of blocks: headings, paragraphs, items and cells, one to a line. */
export function printed(nodes: readonly CircularNode[]): string {
  const lines = nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'dutyItem':
      case 'tableCell':
        return [textOf(node)];
      case 'listItem':
        return [(node.marker ?? '') + textOf(node)];
      default:
        return [printed(childrenOf(node))];
    }
  });
  return lines.join('\n');
}
