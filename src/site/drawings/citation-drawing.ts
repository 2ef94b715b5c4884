import { chineseDate } from '../../circular/chinese-date.ts';
import { scrollTable } from '../components/scroll-table.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { CitationGraph, CitationNode } from '../model/citation-graph.ts';
import { fitted } from './fitted.ts';
import { layeredLayout } from './layered-layout.ts';

/** Who cites whom: documents in rows from the nation down, an arrow from the one that cites to the one that is cited. */
export function citationDrawing(page: string, id: string, name: string, graph: CitationGraph): Html | null {
  const { layers, edges, omitted } = graph;
  if (edges.length === 0) return null;
  const layout = layeredLayout(
    layers.map(({ nodes }) => nodes),
    edges,
    { width: WIDTH, gap: GAP },
  );
  const layerOf = new Map(layers.flatMap(({ nodes }, index) => nodes.map((node) => [node, index] as const)));
  const top = (layer: number) => MARGIN + layer * STEP;
  const width = LABELS + layout.width + 2 * MARGIN;
  const height = 2 * MARGIN + (layers.length - 1) * STEP + HEIGHT;
  const names = layers.map(({ name: label }, index) => {
    const repeated = layers[index - 1]?.name === label;
    return html`<text class="layer" x="${MARGIN}" y="${top(index) + HEIGHT / 2 + 5}">${repeated ? '' : label}</text>`;
  });
  const lines = edges.map(({ from, to }, index) => {
    const path = layout.paths[index]!.map((x) => x + LABELS + MARGIN);
    return html`<path class="edge" d="${edgePath(path, layerOf.get(from)!, layerOf.get(to)!, top)}" marker-end="url(#${id}-arrow)"/>`;
  });
  const boxes = layers.flatMap(({ nodes }, index) =>
    nodes.map((node) => box(page, node, layout.x.get(node)! + LABELS + MARGIN, top(index))),
  );
  const note = omitted > 0 && html`<span>文件太多，图中只画引用关系最多的，另有${omitted}件见表</span>`;
  return html`<figure class="graph">${scrollTable(
    name,
    html`<svg role="group" aria-labelledby="${id}-title ${id}-desc" width="${width / REM}rem" height="${height / REM}rem" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${name}</title><desc id="${id}-desc">方框为文件，按级别从上到下；箭头由引用的文件指向被引用的文件；虚线框为本站没有收录全文的文件。图中的内容都列在表里。</desc><defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="arrow" d="M0 0l8 4l-8 4z"/></marker></defs>${names}${lines}${boxes}</svg>`,
  )}<figcaption><span>箭头由引用的文件指向被引用的文件</span><span>虚线框为本站没有收录全文的文件</span>${note}</figcaption></figure>`;
}

/** Units of a drawing in the reader's size of type. */
const REM = 16;
const MARGIN = 8;
const LABELS = 64;
const WIDTH = 188;
const HEIGHT = 46;
const GAP = 20;
const STEP = 96;

/** A line that leaves and enters nodes upright; within a row it goes over the nodes. */
function edgePath(path: readonly number[], from: number, to: number, top: (layer: number) => number): string {
  const [start] = path;
  const end = path.at(-1)!;
  if (from === to) {
    const y = top(from);
    return `M${start} ${y}C${start} ${y - 34} ${end} ${y - 34} ${end} ${y - 2}`;
  }
  const step = Math.sign(to - from);
  const leave = (layer: number) => top(layer) + (step > 0 ? HEIGHT : 0);
  const enter = (layer: number) => top(layer) + (step > 0 ? 0 : HEIGHT);
  let line = `M${start} ${leave(from)}`;
  for (let index = 1; index < path.length; index++) {
    const layer = from + index * step;
    const y = enter(layer) - (index === path.length - 1 ? step * 2 : 0);
    const half = (leave(layer - step) + y) / 2;
    line += `C${path[index - 1]} ${half} ${path[index]} ${half} ${path[index]} ${y}`;
    if (index < path.length - 1) line += `L${path[index]} ${leave(layer)}`;
  }
  return line;
}

function box(page: string, { document, published }: CitationNode, x: number, y: number): Html {
  const { title, number, issuer, date } = document;
  const left = x - WIDTH / 2;
  const kind = published ? 'held' : 'not-held';
  const head = number ?? `《${title}》`;
  const about = [
    title === '' ? '' : `《${title}》`,
    number,
    issuer,
    date && chineseDate(date),
    !published && '本站未收录全文',
  ];
  const drawing = html`<title>${about.filter(Boolean).join('，')}</title><rect class="${kind}" x="${left}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="4"/><text class="head" x="${x}" y="${y + 19}" text-anchor="middle">${fitted(head, WIDTH - 16, 13)}</text><text class="issuer" x="${x}" y="${y + 36}" text-anchor="middle">${fitted(issuer ?? (number === undefined ? '' : title), WIDTH - 16, 11)}</text>`;
  return published ? html`<a href="${href(page, published.page)}">${drawing}</a>` : html`<g>${drawing}</g>`;
}
