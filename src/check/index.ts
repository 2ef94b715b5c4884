import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { attachments } from './attachments/index.ts';
import { citations } from './citations/index.ts';
import { elements } from './elements/index.ts';
import { headings } from './headings/index.ts';
import { language } from './language/index.ts';
import { organs } from './organs/index.ts';
import { privacy } from './privacy/index.ts';
import { type Family, runRule } from './rule.ts';
import { targets } from './targets/index.ts';
import { time } from './time/index.ts';
import { withoutExceptions } from './without-exceptions.ts';

/** Every rule, in families. Each family's folder holds its rules, a file each, and its preset: how grave each is. */
export const FAMILIES: readonly Family[] = [
  elements,
  headings,
  citations,
  time,
  organs,
  targets,
  attachments,
  language,
  privacy,
];

/** Every problem of a circular that its text, its facts and the corpus show, but for its 检查例外. */
export function checkCircular(circular: Circular, facts: Facts, corpus: Corpus): VFileMessage[] {
  const presets = FAMILIES.flatMap(({ rules }) => rules);
  const messages = presets.flatMap((preset) => runRule(preset, circular, facts, corpus));
  return withoutExceptions(
    messages,
    circular,
    presets.map(([id]) => id),
  );
}
