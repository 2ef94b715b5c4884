import type { ReadingRole, StyleName } from '../../print/types.ts';

/** Outline level of a role, from 0; undefined for what the navigation pane does not show. */
export function levelOfRole(role: ReadingRole): number | undefined {
  const level = LEVELS.indexOf(role);
  return level === -1 ? undefined : level;
}

/** Outline level that a style brings along. */
export function levelOfStyle(name: StyleName): number | undefined {
  if (name === 'attachmentTitle') return 0;
  return levelOfRole(name as ReadingRole);
}

const LEVELS: ReadingRole[] = ['title', 'heading1', 'heading2', 'heading3', 'heading4'];
