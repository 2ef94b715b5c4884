import type { Position } from 'unist';
import type { Located } from '../located.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, placeOf, slice } from './characters.ts';

/** Attributes of a directive: Chinese names to the text that was typed. */
export type Attributes = Located;

/** What stands between `{` and `}`, and the index after it; or what is wrong, and where. */
export type ReadAttributes =
  | { attributes: Attributes; end: number }
  | { fault: string; from: number; to: number };

const blank = /[\s\u3000]*/y;
const name = /[\p{L}\p{N}_-]+/uy;
const value = /"([^"\n]*)"|'([^'\n]*)'|([^\s\u3000"'{}=＝]+)/y;

/** Reads `{日期=2018-05-18 单位="各区、各单位"}` whose `{` stands at an index. */
export function readAttributes(characters: Characters, at: number, source: SourceFile): ReadAttributes {
  const { text } = characters;
  const found = new Map<string, { value: string; key: Position; place: Position }>();
  const position = (from: number, to: number) => placeOf(slice(characters, from, to), source);
  if (!text.includes('}', at)) return { fault: '花括号没有合上', from: at, to: at + 1 };
  let next = at + 1;
  for (;;) {
    next += matchAt(blank, text, next)![0].length;
    if (text[next] === '}') break;
    const key = matchAt(name, text, next)?.[0];
    if (key === undefined) return { fault: '花括号里应是“项目=内容”', from: next, to: next + 1 };
    if (found.has(key)) return { fault: `“${key}”写了两次`, from: next, to: next + key.length };
    const equals = next + key.length;
    if (text[equals] !== '=') return { fault: `“${key}”之后应是半角等号和内容`, from: next, to: equals };
    const match = matchAt(value, text, equals + 1);
    if (match === null) return { fault: `“${key}”的内容没有写，或引号没有合上`, from: next, to: equals + 1 };
    const end = equals + 1 + match[0].length;
    const written = match[1] ?? match[2] ?? match[3]!;
    if (match[3] !== undefined && /^[“‘].*[”’]$/u.test(written)) {
      return { fault: `“${key}”的内容加了全角引号，应是半角引号`, from: equals + 1, to: end };
    }
    found.set(key, { value: written, key: position(next, equals), place: position(equals + 1, end) });
    next = end;
  }
  return { attributes: locate(found, position(at, next + 1)), end: next + 1 };
}

/** A directive without braces. */
export function noAttributes(place: Position): Attributes {
  return locate(new Map(), place);
}

function locate(
  found: ReadonlyMap<string, { value: string; key: Position; place: Position }>,
  whole: Position,
): Attributes {
  const at = ([key]: readonly PropertyKey[]) => (typeof key === 'string' ? found.get(key) : undefined);
  return {
    value: Object.fromEntries([...found].map(([key, entry]) => [key, entry.value])),
    has: (path) => path.length === 1 && at(path) !== undefined,
    placeOf: (path) => at(path)?.place ?? whole,
    keyPlaceOf: (path) => at(path)?.key ?? whole,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
