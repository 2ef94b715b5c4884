import type { Position } from 'unist';
import type { Inline } from '../../../circular/types.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Attributes } from '../attributes.ts';
import { readDeadline } from './deadline.ts';
import { readPhase } from './phase.ts';
import { readTarget } from './target.ts';

/** Makes a node of what stands in `[…]` and `{…}`; undefined, and reported, when an attribute is not valid. */
export type InlineDirective = (
  attributes: Attributes,
  children: Inline[],
  position: Position,
  source: SourceFile,
) => Inline | undefined;

/** The directives within a sentence, by name. */
export const inlineDirectives: Readonly<Record<string, InlineDirective | undefined>> = {
  时限: readDeadline,
  阶段: readPhase,
  重点: readTarget,
};
