import type { SourceFile } from '../source-file.ts';
import { type Characters, placeOf, slice } from './characters.ts';

const han = '[一二三四五六七八九十百零〇]';
const ordinal = new RegExp(
  `^(?:${han}{1,5}[、.．]|[（(](?:${han}{1,5}|\\d{1,3})[）)]|\\d{1,3}[、．]|\\d{1,3}\\.(?!\\d)|第(?:${han}{1,5}|\\d{1,3})[章节条款]|[①-⑳⑴-⒇⒈-⒛])[ \\t\\u3000]*`,
);

/** Ordinals follow from the level. One that was typed prints twice; it is left as it is, and reported. */
export function reportTypedOrdinal(characters: Characters, source: SourceFile): void {
  const typed = ordinal.exec(characters.text)?.[0];
  if (typed === undefined) return;
  source.report({
    place: placeOf(slice(characters, 0, typed.length), source),
    rule: 'ordinal-is-not-typed',
    severity: 'warning',
    reason: `标题前写了序号“${typed.trim()}”，序号由级别生成，会印出两个`,
    mend: `删去“${typed.trim()}”`,
    replacement: '',
  });
}
