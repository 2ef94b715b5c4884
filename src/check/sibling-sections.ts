import { proseOf } from '../circular/parts.ts';
import { textOf } from '../circular/text.ts';
import type { Block, Circular, Prose, Section } from '../circular/types.ts';

/** The sections that stand directly under one parent. */
export interface SiblingSections {
  part: Circular | Prose;
  /** Undefined for those of a part itself. */
  parent: Section | undefined;
  sections: Section[];
}

/** Every set of sibling sections of a circular, outer ones first. */
export function siblingSections(circular: Circular): SiblingSections[] {
  const found: SiblingSections[] = [];
  for (const part of proseOf(circular)) add(part, undefined, part.children);
  return found;

  function add(part: Circular | Prose, parent: Section | undefined, blocks: readonly Block[]): void {
    const sections = blocks.filter((block) => block.type === 'section');
    if (sections.length > 0) found.push({ part, parent, sections });
    for (const section of sections) add(part, section, section.children);
  }
}

/** The words of a section's heading, without the 。 with which it runs in. */
export function headingOf({ heading }: Section): string {
  return textOf(heading).replace(/。$/u, '').trim();
}
