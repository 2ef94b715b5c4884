import type { Block, Section } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import type { HeadingLine } from './heading.ts';

/** Puts what stands under each heading into its section. A level that was skipped is reported. */
export function nestSections(lines: readonly (Block | HeadingLine)[], source: SourceFile): Block[] {
  const blocks: Block[] = [];
  const open: Section[] = [];
  for (const line of lines) {
    if (line.type !== 'headingLine') {
      (open.at(-1)?.children ?? blocks).push(line);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.depth >= line.depth) close(open.pop()!);
    const parent = open.at(-1);
    reportSkippedLevel(line, parent, source);
    const section: Section = {
      type: 'section',
      depth: line.depth,
      heading: line.heading,
      children: [],
      ...(line.heading.position && { position: line.heading.position }),
    };
    (parent?.children ?? blocks).push(section);
    open.push(section);
  }
  while (open.length > 0) close(open.pop()!);
  return blocks;
}

/** A section reaches to the end of the last thing in it. */
function close(section: Section): void {
  const start = section.position?.start;
  const end = section.children.at(-1)?.position?.end;
  if (start !== undefined && end !== undefined) section.position = { start, end };
}

function reportSkippedLevel(line: HeadingLine, parent: Section | undefined, source: SourceFile): void {
  const expected = (parent?.depth ?? 0) + 1;
  if (line.depth <= expected) return;
  const above = parent === undefined ? '前面没有更高级的标题' : `它在第${parent.depth}级标题之下`;
  source.report({
    place: line.heading.position,
    rule: 'heading-level-follows',
    severity: 'warning',
    reason: `这是第${line.depth}级标题，${above}，应是第${expected}级`,
    mend: `改为 ${'#'.repeat(expected + 1)}`,
  });
}
