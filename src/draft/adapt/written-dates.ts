import { text } from '../../circular/builders.ts';
import { chineseDate } from '../../circular/chinese-date.ts';
import type { Inline, IsoDate } from '../../circular/types.ts';

/** 2018年5月25日, 5月25日, 5月底. */
const WRITTEN = /(?<year>\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)/gu;

/** A sentence with other dates in place of those that it writes, in order; undefined where it writes fewer or more. */
export function withDates(inlines: readonly Inline[], dates: readonly IsoDate[]): Inline[] | undefined {
  const left = [...dates];
  let more = 0;
  const replaced = inEachText(inlines, (value) =>
    value.replaceAll(WRITTEN, (written, year: string | undefined) => {
      const date = left.shift();
      if (date === undefined) more++;
      return date === undefined
        ? written
        : year === undefined
          ? chineseDate(date).slice(5)
          : chineseDate(date);
    }),
  );
  return left.length === 0 && more === 0 ? replaced : undefined;
}

/** A sentence with each of its texts changed. */
export function inEachText(inlines: readonly Inline[], change: (value: string) => string): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'text') return text(change(inline.value));
    if (inline.type === 'citation' || inline.type === 'responsibility') return inline;
    return { ...inline, children: inEachText(inline.children, change) };
  });
}
