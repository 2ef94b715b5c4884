import { DIRECTIVES, type Directive, KEYS, type Key } from '../read/reference.ts';
import type { Names } from './names.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

/** By title: every directive, every key of a circular's head, and a head with the keys that it must have. */
export function snippets(names: Names): Record<string, Snippet> {
  return Object.fromEntries([
    ...DIRECTIVES.map((directive) => [markOf(directive), directiveSnippet(directive)] as const),
    ['公文', headSnippet(names)] as const,
    ...KEYS.circular.map((key) => [`项目 ${key.key}`, keySnippet(key, names)] as const),
  ]);
}

function markOf({ name, form }: Directive): string {
  return form === 'inline' ? `:${name}` : `:::${name}`;
}

function directiveSnippet(directive: Directive): Snippet {
  const { name, form, keys } = directive;
  const mark = markOf(directive);
  const shown = keys.filter(({ key }) => !(LESS_USUAL[name] ?? []).includes(key));
  const first = form === 'inline' ? 2 : 1;
  const attributes = shown.map((key, at) => `${key.key}=${stop(first + at, key)}`).join(' ');
  const braces = shown.length === 0 ? '' : `{${attributes}}`;
  const content = BLOCKS[name] ?? ['$0'];
  return {
    scope: 'markdown',
    prefix: [mark, name],
    body: form === 'inline' ? [`${mark}[\${1:原文}]${braces}$0`] : [`${mark}${braces}`, ...content, ':::'],
    description:
      keys.map(({ key, meaning }) => `${key}：${meaning}`).join('；') || '各机关的职责，逐项写“- 机关：职责”',
  };
}

/** Of what excludes one another, and what few need: left to type, as the description says. */
const LESS_USUAL: Readonly<Record<string, readonly string[]>> = {
  时限: ['频次', '工作日', '至少', '附表', '内容'],
};

/** What stands within a block; its places come after those of the braces. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  职责: ['- $8：$0'],
  分工: ['| $8 | 牵头单位 | 配合单位 |', '|---|---|---|', '| $0 |  |  |'],
  重点: ['- $0'],
  机构: ['- 组长：$0', '- 成员：'],
};

function headSnippet(names: Names): Snippet {
  const required = KEYS.circular.filter((key) => key.required);
  const lines = required.map((key, at) => `${key.key}: ${stop(at + 1, key, names[key.key])}`);
  return {
    scope: 'markdown',
    prefix: ['公文', '---'],
    body: ['---', ...lines, '---', '', '$0'],
    description: '公文开头必填的项目',
  };
}

function keySnippet(key: Key, names: Names): Snippet {
  return {
    scope: 'markdown',
    prefix: [key.key],
    body: [`${key.key}: ${stop(1, key, names[key.key])}$0`],
    description: key.meaning,
  };
}

/** A place to fill in: a choice where there is one, else an example. */
function stop(at: number, { example, choices }: Key, names: readonly string[] = []): string {
  const listed = choices.length > 0 ? [...new Set([example, ...choices])] : names;
  if (listed.length > 0)
    return `\${${at}|${listed.map((each) => each.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`;
  return `\${${at}:${example.replaceAll(/[\\$}]/g, '\\$&')}}`;
}
