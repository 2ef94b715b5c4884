/** A text as a scalar of YAML, in a list or map on one line too: plain where it can be, else in double quotes. */
export function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** Begins with a letter or a digit, and holds nothing that YAML, or a list in brackets, could take for its own. */
const PLAIN =
  /^[\p{L}\p{N}“《（〔](?:[\p{L}\p{N}\p{Script=Han}“”‘’《》（）〔〕、，。；：！？·—…＊\u3000._/-]*[\p{L}\p{N}”’》）〕。！？…])?$/u;

/** A list on one line. */
export function list(items: readonly string[]): string {
  return `[${items.map(scalar).join(', ')}]`;
}
