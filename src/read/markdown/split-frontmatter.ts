import type { SourceFile } from '../source-file.ts';

/** Where the frontmatter's YAML and the body stand in a Markdown file. */
export interface Split {
  /** Undefined when there is no frontmatter that can be read. */
  yaml?: { start: number; end: number };
  bodyStart: number;
}

/** Finds the frontmatter between two lines of `---`; reports where it is missing or does not close. */
export function splitFrontmatter(source: SourceFile): Split {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (opening === null) {
    source.report({
      place: source.place(0, 0),
      rule: 'frontmatter-is-present',
      severity: 'fatal',
      reason: '文件开头没有项目，标题等各项应写在开头的两行 --- 之间',
      mend: '第一行写 ---，以下逐行写“项目: 内容”，再写一行 ---',
    });
    return { bodyStart: 0 };
  }
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(source.text.slice(start).replaceAll('\r\n', ' \n'));
  if (closing === null) {
    source.report({
      place: source.place(0, 3),
      rule: 'frontmatter-closes',
      severity: 'fatal',
      reason: '开头的 --- 之后没有另一行 ---，各项目应写在两行 --- 之间',
      mend: '在各项目之后、正文之前加一行 ---',
    });
    return { bodyStart: source.text.length };
  }
  const end = start + closing.index;
  return { yaml: { start, end }, bodyStart: end + closing[0].length };
}
