/** Where the nodes of a layered graph stand, and through which points its edges run. */
export interface LayeredLayout<Node> {
  /** Of the middle of each node. */
  x: ReadonlyMap<Node, number>;
  /** For each edge, x in every layer from its start to its end. */
  paths: number[][];
  width: number;
}

/** Where a node stands, or an edge passes a layer without stopping. */
interface Slot {
  width: number;
  x: number;
  before: Slot[];
  after: Slot[];
}

/**
 * Lays out layers of nodes so that edges cross little: nodes move next to the middle of their neighbours, layer by layer, down and
 * up a few times. An edge that passes layers gets room in each. What no edge connects stands side by side. The same graph
 * always comes out the same.
 */
export function layeredLayout<Node>(
  layers: readonly (readonly Node[])[],
  edges: readonly { from: Node; to: Node }[],
  size: { width: number; gap: number },
): LayeredLayout<Node> {
  const x = new Map<Node, number>();
  const paths = new Map<{ from: Node; to: Node }, number[]>();
  let width = 0;
  for (const part of connectedParts(layers.flat(), edges)) {
    const own = edges.filter(({ from }) => part.has(from));
    const left = width === 0 ? 0 : width + size.gap;
    const layout = layOut(
      layers.map((nodes) => nodes.filter((node) => part.has(node))),
      own,
      size,
    );
    for (const [node, at] of layout.x) x.set(node, at + left);
    for (const [index, path] of layout.paths.entries())
      paths.set(
        own[index]!,
        path.map((at) => at + left),
      );
    width = left + layout.width;
  }
  return { x, paths: edges.map((edge) => paths.get(edge)!), width };
}

/** The nodes by what edges connect, each part where its first node comes. */
function connectedParts<Node>(
  nodes: readonly Node[],
  edges: readonly { from: Node; to: Node }[],
): Set<Node>[] {
  const partOf = new Map(nodes.map((node) => [node, new Set([node])]));
  for (const { from, to } of edges) {
    const [kept, merged] = [partOf.get(from)!, partOf.get(to)!];
    if (kept === merged) continue;
    for (const node of merged) {
      kept.add(node);
      partOf.set(node, kept);
    }
  }
  return [...new Set(nodes.map((node) => partOf.get(node)!))];
}

function layOut<Node>(
  layers: readonly (readonly Node[])[],
  edges: readonly { from: Node; to: Node }[],
  { width, gap }: { width: number; gap: number },
): LayeredLayout<Node> {
  const rows = layers.map((nodes) => nodes.map(() => slot(width)));
  const slots = new Map<Node, Slot>();
  for (const [index, nodes] of layers.entries()) {
    for (const [at, node] of nodes.entries()) slots.set(node, rows[index]![at]!);
  }
  const layerOf = new Map(layers.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)));
  const chains = edges.map(({ from, to }) => chainOf(from, to));
  for (const row of rows) spread(row, () => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of rows) settle(row, ({ before }) => before);
    for (const row of rows.toReversed()) settle(row, ({ after }) => after);
  }
  for (const row of rows) settle(row, ({ before, after }) => [...before, ...after]);
  const all = rows.flat();
  const left = Math.min(0, ...all.map(({ x, width: own }) => x - own / 2));
  const right = Math.max(0, ...all.map(({ x, width: own }) => x + own / 2));
  return {
    x: new Map([...slots].map(([node, { x }]) => [node, Math.round(x - left)])),
    paths: chains.map((chain) => chain.map(({ x }) => Math.round(x - left))),
    width: Math.ceil(right - left),
  };

  /** The slots of an edge, with one made in each layer that it passes. */
  function chainOf(from: Node, to: Node): Slot[] {
    const [start, end] = [layerOf.get(from)!, layerOf.get(to)!];
    const step = Math.sign(end - start);
    const chain = [slots.get(from)!];
    for (let layer = start + step; step !== 0 && layer !== end; layer += step) {
      const passing = slot(PASSING);
      rows[layer]!.push(passing);
      chain.push(passing);
    }
    chain.push(slots.get(to)!);
    for (const [index, one] of chain.entries()) {
      const next = chain[index + 1];
      if (!next || step === 0) continue;
      const [upper, lower] = step > 0 ? [one, next] : [next, one];
      upper.after.push(lower);
      lower.before.push(upper);
    }
    return chain;
  }

  /** Puts the slots of a row in the order of their neighbours' middle, as near to it as they fit. */
  function settle(row: Slot[], neighbours: (one: Slot) => readonly Slot[]): void {
    const wanted = new Map(row.map((one) => [one, middle(neighbours(one)) ?? one.x]));
    row.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
    spread(row, (one) => wanted.get(one)!);
  }

  function spread(row: readonly Slot[], wanted: (one: Slot) => number): void {
    let edge = Number.NEGATIVE_INFINITY;
    let shift = 0;
    for (const one of row) {
      one.x = Math.max(wanted(one), edge + gap + one.width / 2);
      edge = one.x + one.width / 2;
      shift += (wanted(one) - one.x) / row.length;
    }
    for (const one of row) one.x += shift;
  }
}

const SWEEPS = 4;

/** Room for an edge that passes a layer. */
const PASSING = 12;

function slot(width: number): Slot {
  return { width, x: 0, before: [], after: [] };
}

function middle(slots: readonly { x: number }[]): number | undefined {
  return slots.length === 0 ? undefined : slots.reduce((sum, { x }) => sum + x, 0) / slots.length;
}
