import type { Position } from 'unist';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Located, Path } from '../located.ts';
import { printable } from '../printable.ts';
import type { SourceFile } from '../source-file.ts';
import { mendColons } from './mend-colons.ts';

/**
 * Reads the YAML between two offsets of a file. Every scalar stays the text that was typed: a date, a
 * telephone number and 0000 mean what is written. Anchors, aliases and tags are no part of the format.
 * Returns undefined when the structure cannot be relied on; each cause is reported.
 *
 * @param keys - Keys of the first level, recognised where a full-width colon follows them.
 */
export function readYaml(
  source: SourceFile,
  start: number,
  end: number,
  keys: ReadonlySet<string>,
): Located | undefined {
  const mended = mendColons(source, start, end, keys);
  const place = (from: number, to: number) =>
    source.place(start + mended.offsetOf(from), start + mended.offsetOf(to));
  const document = parseDocument<Node>(mended.text, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    logLevel: 'silent',
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    reportErrors(document.errors, source, place, mended.text);
    if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return undefined;
  }
  return locate(document.contents, source, place);
}

type Place = (from: number, to: number) => Position;

/**
 * Why the `yaml` package stopped, in words a drafter knows. Once it has lost the structure, what it says of later lines
 * follows from the first.
 */
function reportErrors(errors: readonly YAMLError[], source: SourceFile, place: Place, text: string): void {
  let isLost = false;
  for (const error of errors) {
    if (isLost) return;
    isLost = error.code !== 'DUPLICATE_KEY';
    const start = lastWritten(text, error.pos[0]);
    const at = place(start, Math.max(start, error.pos[1]));
    const line = lineAround(text, start);
    const colon = /^[\s-]*(\p{Script=Han}+)：/u.exec(line);
    const [reason, mend] = colon
      ? [`“${colon[1]}”之后是全角冒号，应是半角冒号加一个空格`, `改为“${colon[1]}: ”`]
      : (causes[error.code] ?? ['这里的写法读不懂', '检查缩进、冒号、引号和括号']);
    source.report({ place: at, rule: 'yaml-is-readable', severity: 'fatal', reason, mend });
  }
}

/** An error at the end of the text, or of a line, is one of what stands before it. */
function lastWritten(text: string, offset: number): number {
  const before = text.slice(0, offset + 1).trimEnd().length;
  return before <= offset ? Math.max(0, before - 1) : offset;
}

const causes: Partial<Record<YAMLError['code'], [reason: string, mend: string]>> = {
  DUPLICATE_KEY: ['同一项目写了两次', '只留一处'],
  TAB_AS_INDENT: ['缩进用了制表符，应是空格', '把制表符换成两个空格'],
  BAD_INDENT: ['缩进不齐，或括号没有合上', '使同级的项目左边对齐，检查方括号和花括号'],
  MISSING_CHAR: ['缺少冒号、逗号或引号', '项目之后写半角冒号加一个空格，检查引号和括号是否成对'],
  MULTILINE_IMPLICIT_KEY: [
    '项目没有在一行之内写完，或引号没有合上',
    '项目之后写半角冒号加一个空格，检查引号',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['内容里有半角冒号加空格，被当成了另一个项目', '给全部内容加半角双引号'],
  BAD_SCALAR_START: ['内容不能以 @ 或反引号开头', '给全部内容加半角双引号'],
  MULTIPLE_DOCS: ['文件中有不止一处 ---，应只有一处', '删去多余的 ---'],
  RESOURCE_EXHAUSTION: ['括号或缩进的层数过多', '减少层数'],
};

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

function locate(contents: Node | null, source: SourceFile, place: Place): Located {
  const places = (path: Path) => find(contents, path);
  const placeOfNode = (node: Node | null | undefined) => {
    const [from, to] = node?.range ?? [0, 0];
    return place(from, to);
  };
  return {
    value: toPlain(contents, source, placeOfNode),
    has: (path) => places(path).depth === path.length,
    placeOf: (path) => {
      const { node, pair } = places(path);
      const [from, to] = node?.range ?? [0, 0];
      return from === to && pair !== undefined
        ? placeOfNode(pair.key)
        : placeOfNode(isMap(node) ? firstKey(node) : node);
    },
    keyPlaceOf: (path) => placeOfNode(places(path).pair?.key ?? contents),
  };
}

/** A message about a whole map points at its first key, not at all of its lines. */
function firstKey(node: Node): Node {
  const first = isMap(node) ? node.items[0]?.key : undefined;
  return (first as Node | undefined) ?? node;
}

/** As far down a path as the document goes: how far, the node there, and the pair it is the value of. */
function find(contents: Node | null, path: Path) {
  let node: Node | null | undefined = contents;
  let pair: Pair<Node, Node> | undefined;
  let depth = 0;
  for (const step of path) {
    if (isMap<Node, Node>(node)) {
      const next: Pair<Node, Node> | undefined = node.items.find((item) => keyText(item.key) === step);
      if (next === undefined) break;
      pair = next;
      node = next.value;
    } else if (isSeq<Node>(node) && typeof step === 'number' && node.items[step] !== undefined) {
      pair = undefined;
      node = node.items[step];
    } else break;
    depth += 1;
  }
  return { node, pair, depth };
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

/** A value on several lines joins without a space between ideographs, as a paragraph does. */
function scalarText(node: Scalar, place: Position, source: SourceFile): string {
  const text = printable(String(node.value ?? ''), () => place, source.report);
  const isFolded = place.start.line < place.end.line && !node.type?.startsWith('BLOCK');
  return isFolded ? text.replaceAll(/(?<=[^ -~]) (?=[^ -~])/g, '') : text;
}

function toPlain(node: Node | null, source: SourceFile, placeOf: (node: Node | null) => Position): unknown {
  if (isAlias(node) || (node !== null && 'anchor' in node && node.anchor !== undefined)) {
    source.report({
      place: placeOf(node),
      rule: 'yaml-is-plain',
      severity: 'fatal',
      reason: '内容以 & 或 * 开头，这是引用的写法，稿件中不用',
      mend: '给全部内容加半角双引号，或把内容写全',
    });
    return '';
  }
  if (node?.tag?.startsWith('!') && node.tag !== '!') {
    source.report({
      place: placeOf(node),
      rule: 'yaml-is-plain',
      severity: 'fatal',
      reason: `内容以“${node.tag}”开头，这是标签的写法，稿件中不用`,
      mend: '给全部内容加半角双引号',
    });
  }
  if (isScalar(node)) return scalarText(node, placeOf(node), source);
  if (isSeq<Node>(node)) return node.items.map((item) => toPlain(item, source, placeOf));
  if (!isMap<Node, Node | null>(node)) return '';
  const plain: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = keyText(key);
    if (name === undefined || name === '__proto__') {
      source.report({
        place: placeOf(key),
        rule: 'yaml-is-plain',
        severity: 'fatal',
        reason: '项目名应是文字，这里不是',
        mend: '检查这一行的冒号和括号',
      });
    } else plain[printable(name, () => placeOf(key), source.report)] = toPlain(value, source, placeOf);
  }
  return plain;
}
