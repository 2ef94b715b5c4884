import type { Inline } from '../../circular/types.ts';
import { responsibilitiesAtEnd } from '../../read/markdown/responsibilities.ts';
import type { SourceText } from '../source-text.ts';
import { deadlinesIn } from './deadlines.ts';
import type { MarkContext } from './mark.ts';
import { phasesIn } from './phases.ts';
import { reportRewrittenMark } from './rewritten.ts';
import { targetsIn } from './targets.ts';

/** A text with what is certain of deadlines, phases and targets marked; responsibility tails are recognised as they are. */
export function marked(source: SourceText, context: MarkContext): Inline[] {
  const { text } = source;
  const end = responsibilitiesAtEnd(text)[0]?.from ?? text.length;
  const marks = [...phasesIn(source, context), ...deadlinesIn(source, context), ...targetsIn(source, context)]
    .filter(({ to }) => to <= end)
    .toSorted((a, b) => a.from - b.from);
  const inlines: Inline[] = [];
  let done = 0;
  for (const { from, to, mark } of marks) {
    if (from < done) continue;
    reportRewrittenMark(source, from, to, context);
    if (from > done) inlines.push({ type: 'text', value: text.slice(done, from) });
    inlines.push(mark([{ type: 'text', value: text.slice(from, to) }]));
    done = to;
  }
  if (done < text.length) inlines.push({ type: 'text', value: text.slice(done) });
  return inlines;
}
