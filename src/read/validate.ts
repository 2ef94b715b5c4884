import type { z } from 'zod';
import type { Located, Path } from './located.ts';
import { nearest } from './nearest.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads a value by its schema. Every problem is reported at the key or value it concerns, as fatal; with
 * any, the result is undefined.
 */
export function validate<Out>(schema: z.ZodType<Out>, located: Located, source: SourceFile): Out | undefined {
  const result = schema.safeParse(located.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, located, source);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, located: Located, source: SourceFile): void {
  if (issue.code === 'unrecognized_keys') {
    reportUnknownKeys(issue, located, source);
    return;
  }
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  if (branch !== undefined) {
    for (const inner of branch)
      reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, located, source);
    return;
  }
  const key = nameOf(issue.path);
  const place = located.placeOf(issue.path);
  if (issue.path.length > 0 && !located.has(issue.path)) {
    source.report({
      place,
      rule: 'key-is-present',
      severity: 'fatal',
      reason: `缺少${key}`,
      mend: `补写${key}`,
    });
    return;
  }
  const written = valueAt(located.value, issue.path);
  const found = typeof written === 'string' && written !== '' ? `写的是“${shorten(written)}”，` : '';
  const mend = mendOf(issue, written);
  source.report({
    place,
    rule: ruleOf(issue),
    severity: 'fatal',
    reason: `${key}${found}${issue.message}`,
    ...(mend !== undefined && { mend }),
  });
}

function reportUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  located: Located,
  source: SourceFile,
): void {
  const known = issue.message.split('、');
  for (const key of issue.keys) {
    const suggestion = nearest(key, known);
    source.report({
      place: located.keyPlaceOf([...issue.path, key]),
      rule: 'key-is-known',
      severity: 'fatal',
      reason: key.includes('：')
        ? `“${shorten(key)}”中的全角冒号应是半角冒号加一个空格`
        : `没有“${shorten(key)}”这个项目`,
      mend: suggestion === undefined ? `这里可用的项目：${known.join('、')}` : `是否应为“${suggestion}”？`,
    });
  }
}

/** Of the branches of a union, the one whose kind of value fits, when it is the only one. */
function meantBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some(isWrongKind));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isWrongKind(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/** A check of our own may name its rule and how to mend what it finds. */
function ruleOf(issue: z.core.$ZodIssue): string {
  return paramOf(issue, 'rule') ?? 'value-is-valid';
}

function mendOf(issue: z.core.$ZodIssue, written: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof written !== 'string') return paramOf(issue, 'mend');
  const suggestion = nearest(written, issue.values.map(String));
  return suggestion === undefined ? undefined : `是否应为“${suggestion}”？`;
}

function paramOf(issue: z.core.$ZodIssue, name: string): string | undefined {
  const value: unknown = issue.code === 'custom' ? issue.params?.[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The last key of a path, with the place in its list, counted from 1. */
function nameOf(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const index = path[last + 1];
  const key = last === -1 ? '' : `“${String(path[last])}”`;
  return typeof index === 'number' ? `${key}第${index + 1}项` : key;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

function shorten(value: string): string {
  return value.length > 30 ? `${value.slice(0, 30)}…` : value;
}
