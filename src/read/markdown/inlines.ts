import type { Inline, Text } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { noAttributes, readAttributes } from './attributes.ts';
import { type Characters, joinLines, placeOf, slice, textNode } from './characters.ts';
import { citationsIn } from './citations.ts';
import { inlineDirectives } from './directives/inline-directives.ts';
import { isAddress } from './is-address.ts';

/**
 * Reads the inline markup of the closed list: `**…**`, `[…](address)`, `:名称[…]{…}`. All other characters
 * are text, in which citations are recognised. remark's own inline grammar is not used: its directives,
 * entities and emphasis would take characters that a drafter means to print. Linear in the text.
 */
export function readInlines(characters: Characters, source: SourceFile): Inline[] {
  const state = { characters, source, closing: bracketPairs(characters.text) };
  return readLevel(state, { from: 0, to: characters.text.length, inLink: false, depth: 0 });
}

interface State {
  characters: Characters;
  source: SourceFile;
  /** Index of each `[` that closes → index of its `]`. */
  closing: ReadonlyMap<number, number>;
}

/** A stretch of the text whose markup pairs up within itself: the whole, or what a label holds. */
interface Level {
  from: number;
  to: number;
  inLink: boolean;
  /** How many labels it stands in. */
  depth: number;
}

/** Deeper nesting is no sentence, and would run out of stack. */
const DEEPEST = 8;

type Item =
  | { type: 'text' | 'mark'; from: number; to: number }
  | { type: 'node'; nodes: Inline[]; from: number; to: number };

function bracketPairs(text: string): Map<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const { 0: bracket, index: at } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(at);
    else if (open.length > 0) pairs.set(open.pop()!, at);
  }
  return pairs;
}

function readLevel(state: State, level: Level): Inline[] {
  const items: Item[] = [];
  let textFrom = level.from;
  for (let at = signFrom(state, level.from); at < level.to; ) {
    const item = itemAt(state, at, level);
    if (item !== undefined) {
      if (at > textFrom) items.push({ type: 'text', from: textFrom, to: at });
      items.push(item);
      textFrom = item.to;
    }
    at = signFrom(state, item?.to ?? at + 1);
  }
  if (level.to > textFrom) items.push({ type: 'text', from: textFrom, to: level.to });
  return build(state, items, level);
}

const sign = /[*[:]/g;

/** Index of the first character from an index on that may begin an item. */
function signFrom({ characters: { text } }: State, at: number): number {
  sign.lastIndex = at;
  return sign.exec(text)?.index ?? text.length;
}

function itemAt(state: State, at: number, level: Level): Item | undefined {
  const { text } = state.characters;
  if (text[at] === '*') return isMark(text, at) ? { type: 'mark', from: at, to: at + 2 } : undefined;
  if (text[at] === '[') return linkAt(state, at, level);
  if (text[at] === ':') return directiveAt(state, at, level);
  return undefined;
}

/** Two asterisks, no more and no fewer. */
function isMark(text: string, at: number): boolean {
  return text[at - 1] !== '*' && text[at + 1] === '*' && text[at + 2] !== '*';
}

const address = /\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/y;

function linkAt(state: State, at: number, level: Level): Item | undefined {
  const { characters, source } = state;
  const close = state.closing.get(at);
  if (close === undefined || close >= level.to || level.inLink) return undefined;
  address.lastIndex = close + 1;
  const match = address.exec(characters.text);
  if (match === null) return undefined;
  const to = close + 1 + match[0].length;
  const position = placeOf(slice(characters, at, to), source);
  const fault = linkFault(characters.text, at, close, match[1]!);
  if (fault !== undefined) {
    source.report({ place: position, rule: 'link-is-usable', severity: 'warning', ...fault });
    return undefined;
  }
  const children = readLevel(state, { from: at + 1, to: close, inLink: true, depth: level.depth + 1 });
  return { type: 'node', nodes: [{ type: 'link', url: match[1]!, children, position }], from: at, to };
}

function linkFault(text: string, at: number, close: number, url: string) {
  if (text[at - 1] === '!') {
    return { reason: '图片没有独占一段，按原样印出', mend: '图片前后各空一行' };
  }
  if (text.slice(at + 1, close).trim() === '') {
    return { reason: '链接没有文字，按原样印出', mend: '在方括号里写链接的文字' };
  }
  if (!isAddress(url)) {
    return { reason: `“${url}”不能作为链接地址，按原样印出`, mend: '写 http、https、mailto 地址或相对路径' };
  }
  return undefined;
}

const directiveName = /:([\p{L}\p{N}_-]+)(?=[[{])/uy;

function directiveAt(state: State, at: number, level: Level): Item | undefined {
  const { characters, source } = state;
  directiveName.lastIndex = at;
  const match = directiveName.exec(characters.text);
  if (match === null) return undefined;
  const name = match[1]!;
  const opening = at + match[0].length;
  const place = placeOf(slice(characters, at, opening), source);
  const read = inlineDirectives[name];
  if (read === undefined || characters.text[at - 1] === ':') {
    if (isFence(characters.text, at)) return undefined;
    const close = state.closing.get(opening) ?? opening - 1;
    reportUnknown(name, characters.text[close + 1] === '{', place, source);
    return undefined;
  }
  const close = state.closing.get(opening);
  if (close === undefined || close >= level.to || level.depth >= DEEPEST) {
    const reason = level.depth >= DEEPEST ? `“:${name}”套得太深` : `“:${name}”之后没有成对的方括号`;
    source.report({
      place,
      rule: 'directive-closes',
      severity: 'fatal',
      reason,
      mend: `写作 :${name}[文字]{项目=内容}`,
    });
    return undefined;
  }
  let to = close + 1;
  let attributes = noAttributes(place);
  if (characters.text[to] === '｛') {
    source.report({
      place: placeOf(slice(characters, to, to + 1), source),
      rule: 'directive-is-well-formed',
      severity: 'fatal',
      reason: `“:${name}”之后是全角花括号，应是半角`,
      mend: '改为半角花括号 { }',
    });
    return undefined;
  }
  if (characters.text[to] === '{') {
    const found = readAttributes(characters, to, source);
    if ('fault' in found) {
      source.report({
        place: placeOf(slice(characters, found.from, found.to), source),
        rule: 'directive-is-well-formed',
        severity: 'fatal',
        reason: `“:${name}”的${found.fault}`,
        mend: `写作 :${name}[文字]{项目=内容 项目="带空格的内容"}`,
      });
      return undefined;
    }
    attributes = found.attributes;
    to = found.end;
  }
  const children = readLevel(state, {
    from: opening + 1,
    to: close,
    inLink: level.inLink,
    depth: level.depth + 1,
  });
  const position = placeOf(slice(characters, at, to), source);
  const node = read(attributes, children, position, source);
  return { type: 'node', nodes: node === undefined ? children : [node], from: at, to };
}

/** Whether a colon is the last of a line's first `:::`; `reportFences` speaks of those. */
function isFence(text: string, at: number): boolean {
  return /(?:^|\n):{2,}$/.test(text.slice(Math.max(0, at - 20), at));
}

/** `比例 1:2[注]` is no directive; `:时间[…]{…}` was meant as one. */
function reportUnknown(
  name: string,
  hasBraces: boolean,
  place: NonNullable<Text['position']>,
  source: SourceFile,
): void {
  if (/^\d+$/.test(name)) return;
  source.report({
    place,
    rule: 'directive-is-known',
    severity: hasBraces ? 'error' : 'warning',
    reason: `句中没有“:${name}”这种标注，按原样印出`,
    mend: `句中可用的标注：${Object.keys(inlineDirectives).join('、')}；只是冒号的，改用全角“：”`,
  });
}

/** Pairs the marks of strong text, and gives each stretch of text its nodes. */
function build(state: State, items: readonly Item[], level: Level): Inline[] {
  const { characters, source } = state;
  const closing = pairMarks(items, characters.text, level);
  const nodes: Inline[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]!;
    const close = closing.get(index);
    if (item.type === 'node') nodes.push(...item.nodes);
    else if (close !== undefined) {
      const children = build(state, items.slice(index + 1, close), level);
      const position = placeOf(slice(characters, item.from, items[close]!.to), source);
      nodes.push({ type: 'strong', children, position });
      index = close;
    } else {
      const from = item.from;
      while (items[index + 1] !== undefined && items[index + 1]!.type !== 'node' && !closing.has(index + 1))
        index += 1;
      nodes.push(...readText(slice(characters, from, items[index]!.to), source, level));
    }
  }
  return nodes;
}

/** Index of each opening mark → index of the next mark, which closes it. */
function pairMarks(items: readonly Item[], text: string, level: Level): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: number | undefined;
  items.forEach((item, index) => {
    if (item.type !== 'mark') return;
    const mayOpen = item.to < level.to && !/\s/.test(text[item.to]!);
    const mayClose = item.from > level.from && !/\s/.test(text[item.from - 1]!);
    if (open !== undefined && mayClose && index > open + 1) {
      pairs.set(open, index);
      open = undefined;
    } else if (open === undefined && mayOpen) open = index;
  });
  return pairs;
}

/** Text with what it cites. A link in a link would be no link, so there is none within one. */
function readText(raw: Characters, source: SourceFile, level: Level): Inline[] {
  const characters = joinLines(raw);
  if (level.inLink) return [textNode(characters, source)];
  const nodes: Inline[] = [];
  let done = 0;
  for (const { from, to, ...cited } of citationsIn(characters.text)) {
    if (from > done) nodes.push(textNode(slice(characters, done, from), source));
    const cite = slice(characters, from, to);
    const position = placeOf(cite, source);
    nodes.push({ type: 'citation', ...cited, children: [textNode(cite, source)], position });
    done = to;
  }
  if (done < characters.text.length) nodes.push(textNode(slice(characters, done), source));
  return nodes;
}
