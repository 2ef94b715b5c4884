import { partId, proseOf } from '../circular/parts.ts';
import type { Annex, Block, Circular, ListItem, Prose, Section } from '../circular/types.ts';
import { titleOf } from './ids.ts';
import type { Clause } from './types.ts';

/** The table of contents: each part that holds text, followed by its sections, in print order. */
export function clausesOf(
  circular: Circular,
  ids: ReadonlyMap<Section, string>,
  ordinals: ReadonlyMap<Section | ListItem, string>,
  labels: ReadonlyMap<Annex, string>,
): Clause[] {
  const clauses: Clause[] = [];
  const names = citedNames(circular, labels);
  for (const part of proseOf(circular)) {
    const { title } = part.meta;
    const name = names.get(part)!;
    const id = partId(part);
    clauses.push({
      id,
      part: id,
      depth: 0,
      ordinal: '',
      title,
      reference: name || '正文',
    });
    addSections(id, name ? `${name} ` : '', part.children);
  }
  return clauses;

  function addSections(part: string, above: string, blocks: Block[]): void {
    for (const section of blocks) {
      if (section.type !== 'section') continue;
      const ordinal = ordinals.get(section)!;
      const reference = above + ordinal.replace(/[、.]$/u, '');
      clauses.push({
        id: ids.get(section)!,
        part,
        depth: section.depth,
        ordinal,
        title: titleOf(section),
        reference,
      });
      addSections(part, reference, section.children);
    }
  }
}

/** What a part is called when one of its clauses is cited: nothing for the circular itself, 实施方案 for a plan. */
function citedNames(circular: Circular, labels: ReadonlyMap<Annex, string>): Map<Circular | Prose, string> {
  const names = new Map<Circular | Prose, string>();
  const taken = new Set<string>();
  for (const part of proseOf(circular)) {
    const name = part.type === 'circular' ? '' : shortTitle(part, labels);
    names.set(part, taken.has(name) ? part.meta.title : name);
    taken.add(name);
  }
  return names;
}

function shortTitle(part: Prose, labels: ReadonlyMap<Annex, string>): string {
  const { title } = part.meta;
  if (title.length <= LONGEST_NAME) return title;
  return title.match(KIND)?.[0] ?? labels.get(part) ?? title;
}

/** Characters of a title that is short enough to be cited as it is. */
const LONGEST_NAME = 8;

const KIND =
  /(?:实施|工作|行动|活动|整治|排查)?(?:方案|意见|办法|细则|规定|预案|计划|规划|要点|分工表|分工|清单|目录|名单)$/u;
