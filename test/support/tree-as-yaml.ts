import { Document, isCollection, isMap, type Node, visit } from 'yaml';
import { textOf } from '../../src/circular/text.ts';
import type { Circular } from '../../src/circular/types.ts';
import type { Facts, OrganRef, Source } from '../../src/derive/types.ts';

/** The tree of a circular without positions. */
export function treeAsYaml(circular: Circular): string {
  return readableYaml(circular, (key) => key === 'position' || key === 'places');
}

/** What follows from a circular: nodes are left to the tree, places are `clause, line`. */
export function factsAsYaml(facts: Facts): string {
  const at = ({ clause, file, position }: Source): string =>
    `${clause}, ${file.split('/').at(-1)} ${position?.start.line ?? '?'}`;
  const organ = (ref: OrganRef): string => `${ref.name} → ${ref.organ ?? '?'}`;
  return readableYaml({
    clauses: facts.clauses,
    labels: [...facts.labels].map(
      ([annex, label]) => `${label} ${annex.type === 'form' ? annex.title : annex.meta.title}`,
    ),
    numberedItems: [...facts.ordinals]
      .filter(([node]) => node.type === 'listItem')
      .map(([item, ordinal]) => ordinal + textOf(item)),
    citations: facts.citations.map(({ source, title, number, target }) => ({
      at: at(source),
      title,
      number,
      target,
    })),
    duties: facts.duties.map(
      ({ id, kind, source, assignments, matter, parts, targets, when, reportTo, recipients, ...rest }) => ({
        id,
        kind,
        at: at(source),
        ...Object.fromEntries(assignments.map(({ role, organs }) => [role, organs.map(organ)])),
        matter,
        parts,
        ...rest,
        targets:
          targets.length > 0 ? targets.map(({ name, sector }) => `${name} → ${sector ?? '?'}`) : undefined,
        dates: when?.dates,
        reportTo: reportTo && (recipients ?? [reportTo]).map(organ),
      }),
    ),
    deadlines: facts.deadlines.map(({ source, node: _node, holders, reportTo, recipients, ...rest }) => ({
      at: at(source),
      ...rest,
      holders: holders.map(organ),
      reportTo: reportTo && (recipients ?? [reportTo]).map(organ),
    })),
    phases: facts.phases.map(({ source, ...rest }) => ({ at: at(source), ...rest })),
    gaps: facts.coverage.targets.filter(({ state }) => state === 'gap').map(({ name }) => name),
    doubles: facts.coverage.targets.filter(({ state }) => state === 'double').map(({ name }) => name),
    disagreements: facts.disagreements.map(({ table, text, ...rest }) => ({
      ...rest,
      table: table.map(at),
      text: text.map(at),
    })),
    targets: facts.targets.map(({ source, node: _node, ...rest }) => ({ at: at(source), ...rest })),
    organs: facts.organs,
  });
}

const LINE_WIDTH = 140;

/** YAML in which whatever fits on a line stands on one line. */
function readableYaml(value: object, leaveOut: (key: string) => boolean = () => false): string {
  const plain = JSON.parse(JSON.stringify(value, (key, inner) => (leaveOut(key) ? undefined : inner)));
  const document = new Document(plain, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_key, node) {
      if (isFlat(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Short, or a leaf: nothing in it has structure of its own. */
function isFlat(node: Node): boolean {
  if (!isCollection(node)) return false;
  if (JSON.stringify(node).length < LINE_WIDTH) return true;
  return isMap(node) && node.items.every(({ value }) => !isCollection(value) || value.items.length === 0);
}
