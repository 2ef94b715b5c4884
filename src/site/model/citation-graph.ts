import { type CitedDocument, LEVELS } from '../../corpus/types.ts';
import type { PublishedCircular } from './types.ts';

/** Who cites whom among some circulars and what they cite, as a drawing can hold it. */
export interface CitationGraph {
  /** From the top down, each a row of the drawing. */
  layers: { name: string; nodes: CitationNode[] }[];
  /** From the one that cites to the one that is cited. */
  edges: { from: CitationNode; to: CitationNode }[];
  /** Documents that the drawing leaves out, because they are too many. */
  omitted: number;
}

export interface CitationNode {
  key: string;
  document: CitedDocument;
  /** Undefined for a document whose text the site does not hold. */
  published?: PublishedCircular;
}

/**
 * The graph of some circulars. Rows follow the levels from the nation down; a circular that cites another of its level stands below
 * it; a document that the site does not hold stands above the highest level that cites it. Of too many documents those with the
 * most citations stay.
 */
export function citationGraph(circulars: readonly PublishedCircular[]): CitationGraph {
  const nodes = new Map<string, CitationNode>();
  const links: { from: CitationNode; to: CitationNode }[] = [];
  for (const published of circulars) {
    for (const basis of published.bases) {
      const from = nodeOf(published.page, documentOf(published), published);
      const to = nodeOf(basis.published?.page ?? keyOf(basis.document), basis.document, basis.published);
      links.push({ from, to });
    }
  }
  const kept = mostLinked([...nodes.values()], links);
  const edges = links.filter(({ from, to }) => kept.has(from) && kept.has(to)).slice(0, MOST_EDGES);
  return { layers: layersOf([...kept], edges), edges, omitted: nodes.size - kept.size };

  function nodeOf(key: string, document: CitedDocument, published?: PublishedCircular): CitationNode {
    const known = nodes.get(key) ?? { key, document, ...(published && { published }) };
    nodes.set(key, known);
    return known;
  }
}

/** More than that nobody follows with the eye. */
const MOST_NODES = 40;
const MOST_EDGES = 160;

function documentOf({ circular: { meta } }: PublishedCircular): CitedDocument {
  const { title, documentNumber, issuers, issueDate } = meta;
  return {
    title,
    ...(documentNumber && { number: documentNumber.text }),
    issuer: issuers.join('、'),
    date: issueDate,
  };
}

function keyOf({ number, title }: CitedDocument): string {
  return number ?? title;
}

function mostLinked(nodes: readonly CitationNode[], links: CitationGraph['edges']): Set<CitationNode> {
  if (nodes.length <= MOST_NODES) return new Set(nodes);
  const degrees = new Map<CitationNode, number>();
  for (const node of links.flatMap(({ from, to }) => [from, to]))
    degrees.set(node, (degrees.get(node) ?? 0) + 1);
  // A sort is stable: of equals the first named stay.
  const inOrder = nodes.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  return new Set(inOrder.slice(0, MOST_NODES));
}

function layersOf(nodes: readonly CitationNode[], edges: CitationGraph['edges']): CitationGraph['layers'] {
  const cited = Map.groupBy(edges, ({ from }) => from);
  const citing = Map.groupBy(edges, ({ to }) => to);
  const rows = new Map<CitationNode, { level: number; row: number }>();
  const held = nodes.filter(({ published }) => published).toSorted(byDate);
  for (const node of held) {
    const level = levelOf(node);
    const above = (cited.get(node) ?? [])
      .flatMap(({ to }) => rows.get(to) ?? [])
      .filter((at) => at.level === level);
    rows.set(node, { level, row: Math.max(-1, ...above.map(({ row }) => row)) + 1 });
  }
  for (const node of nodes.filter(({ published }) => !published).toSorted(byDate)) {
    const levels = (citing.get(node) ?? []).flatMap(({ from }) => rows.get(from)?.level ?? []);
    rows.set(node, { level: Math.min(LEVELS.length, ...levels), row: -1 });
  }
  const inRows = Map.groupBy(rows.keys(), (node) => {
    const { level, row } = rows.get(node)!;
    return level * (MOST_NODES + 1) + row + 1;
  });
  return [...inRows]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => {
      const { level, row: index } = rows.get(row[0]!)!;
      const name = LEVELS[level] ?? '';
      return { name: index < 0 ? '未收录' : name === '' || name === '国家' ? name : `${name}级`, nodes: row };
    });
}

function levelOf({ published }: CitationNode): number {
  return published?.level === undefined ? LEVELS.length : LEVELS.indexOf(published.level);
}

function byDate(a: CitationNode, b: CitationNode): number {
  return compare(a.document.date ?? '', b.document.date ?? '') || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
