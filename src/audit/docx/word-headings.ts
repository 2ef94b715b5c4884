import { sliceRuns } from './slice-runs.ts';
import { isFace } from './type-of.ts';
import type { WordHeading, WordParagraph } from './types.ts';

/** A short line, or the sentence before the first 。, behind an ordinal. */
export function headingOf(paragraph: WordParagraph): WordHeading[] {
  const text = (paragraph.label + paragraph.text).trim();
  const level = LEVELS.findIndex((pattern) => pattern.test(text)) + 1;
  const end = text.indexOf('。');
  const heading = end < 0 ? text : text.slice(0, end + 1);
  if (level === 0 || heading.length > LONGEST_HEADING || /[；;：:，、]$/.test(heading)) return [];
  // A whole paragraph of one sentence is a heading only when it is set as one.
  const runsOn = end >= 0 && end < text.length - 1;
  if (end === text.length - 1 && !isSetAsHeading(paragraph)) return [];
  const before = paragraph.text.length - paragraph.text.trimStart().length;
  const length = runsOn ? before + heading.length - paragraph.label.length : paragraph.text.length;
  return [
    {
      level: level as WordHeading['level'],
      text: heading,
      runs: sliceRuns(paragraph.runs, 0, length),
      runsOn,
      paragraph,
    },
  ];
}

const LEVELS = [
  /^[一二三四五六七八九十百]+、/,
  /^[（(][一二三四五六七八九十百]+[）)]/,
  /^\d{1,3}[.．、](?!\d)/,
  /^[（(]\d{1,3}[）)]/,
];
const LONGEST_HEADING = 48;

function isSetAsHeading({ format, runs }: WordParagraph): boolean {
  const first = runs.find(({ text }) => text.trim() !== '');
  return (
    (format.outlineLevel ?? 9) < 9 ||
    (['黑体', '楷体'] as const).some((face) => isFace(first?.format.eastAsia?.name ?? '', face))
  );
}
