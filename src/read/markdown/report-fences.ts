import type { SourceFile } from '../source-file.ts';
import { blockDirectives, unclosed } from './directives/containers.ts';

/** Deeper nesting is no document, and would take the parser more than linear time. */
const deepest = 8;

/**
 * Looks at the lines that begin with `:::` before the body is parsed: one that opens nothing and closes
 * nothing is reported, as is an opening that the parser will not take. False when a directive is not closed before
 * the next of its size, or directives or lists are nested so deep, that the body must not be parsed at all: what
 * follows would be taken for what it is not.
 */
export function reportFences(body: string, source: SourceFile): boolean {
  const open: { name: string; size: number; start: number; end: number }[] = [];
  for (const match of body.matchAll(/^[ \t]*(:{3,})[ \t]*([^\r\n]*)$/gm)) {
    const size = match[1]!.length;
    const rest = match[2]!.trimEnd();
    const start = match.index + match[0].indexOf(':');
    const end = start + size + rest.length;
    const report = (rule: string, severity: 'fatal' | 'error', reason: string, mend: string) =>
      source.report({ place: source.place(start, end), rule, severity, reason, mend });
    if (rest === '') {
      const opener = open.findLastIndex((opened) => size >= opened.size);
      if (opener !== -1) open.length = opener;
      else
        report(
          'directive-closes',
          'error',
          '这一行“:::”之前没有与之对应的标注',
          '删去这一行，或补写标注的开头，如 :::职责',
        );
      continue;
    }
    const name = /^[\p{L}\p{N}_-]+/u.exec(rest)?.[0] ?? '';
    if (isOpening(match[0], name)) {
      const outer = open.at(-1);
      if (outer !== undefined && size >= outer.size && blockDirectives[outer.name] !== undefined) {
        source.report({ place: source.place(outer.start, outer.end), ...unclosed(outer.name) });
        return false;
      }
      open.push({ name, size, start, end });
    } else if (blockDirectives[name] !== undefined) {
      report(
        'directive-is-well-formed',
        'fatal',
        `“:::${name}”之后应只有花括号，花括号和引号应成对`,
        `写作 :::${name}{项目=内容 项目="带空格的内容"}，独占一行`,
      );
    } else
      report(
        'directive-is-known',
        'error',
        `没有“:::${name}”这种标注，按原样印出`,
        `可用的标注：${Object.keys(blockDirectives).join('、')}`,
      );
    if (open.length > deepest) {
      report('directive-closes', 'fatal', '标注一层套一层，没有结束', '在每个标注的内容之后另起一行写 :::');
      return false;
    }
  }
  return !hasDeepList(body, source);
}

/** Whether the parser takes a line for the opening of a container. */
function isOpening(line: string, name: string): boolean {
  const rest = line.trim().replace(/^:+/, '');
  return name !== '' && /^(?:\[[^\]]*\])?(?:\{(?:"[^"]*"|'[^']*'|[^"'}])*\})?$/.test(rest.slice(name.length));
}

/** What opens a list item. */
const marker = '(?:[-*+]|\\d{1,9}[.)])[ \\t]+';

function hasDeepList(body: string, source: SourceFile): boolean {
  const match = new RegExp(
    `^(?:[ \\t]*(?:${marker}){${deepest + 1}}|[ \\t]{${2 * deepest},}${marker})`,
    'm',
  ).exec(body);
  if (match === null) return false;
  source.report({
    place: source.place(match.index, match.index + match[0].length),
    rule: 'list-is-flat',
    severity: 'fatal',
    reason: '列表一层套一层，应只有一层',
    mend: '列表项以一个“- ”开头，不缩进',
  });
  return true;
}
