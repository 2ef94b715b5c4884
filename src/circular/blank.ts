/** How a draft marks in its text what a person must fill in: `【待补：责任单位】`. `check` finds each until it is filled. */
export function blank(what: string): string {
  return `【待补：${what}】`;
}

/** A mark of `blank`, and the words 待补 by which an import stands in for a value of the frontmatter. */
export const BLANK = /【待补：[^【】]*】|待补/gu;
