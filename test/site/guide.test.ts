import { expect, test } from 'vitest';
import type { z } from 'zod';
import { compile } from '../../src/compile.ts';
import { formFields } from '../../src/read/form/form-schema.ts';
import { circularFields, proseFields } from '../../src/read/markdown/frontmatter.ts';
import * as examples from '../../src/site/guide/examples.ts';
import { CIRCULAR_KEYS, FORM_KEYS, type Key, PROSE_KEYS } from '../../src/site/guide/keys.ts';

test.each([
  ['a circular', CIRCULAR_KEYS, circularFields],
  ['an attachment', PROSE_KEYS, proseFields],
  ['a form', FORM_KEYS, formFields],
])('the guide explains every key of %s, and says which are required', (_, keys, fields) => {
  expect(explained(keys)).toEqual(known(fields));
});

test('what the guide shows as source is read and checked without a complaint', () => {
  const { corpus, messages } = compile(contentOfExamples());
  // The pieces name more organs than the short register of the guide holds.
  const complaints = messages.filter(({ ruleId }) => ruleId !== 'organ-is-registered');
  expect(complaints.map(String)).toEqual([]);
  expect(corpus.circulars.map(({ slug }) => slug)).toEqual(['fanli-minfa', 'fanli-zhiyin']);
});

function explained(keys: readonly Key[]): [string, boolean][] {
  return keys.map(({ key, required = false }): [string, boolean] => [key, required]).sort();
}

function known(fields: Record<string, readonly [string, z.ZodType]>): [string, boolean][] {
  return Object.values(fields)
    .map(([key, schema]): [string, boolean] => [key, !schema.safeParse(undefined).success])
    .sort();
}

/** The examples as one content directory: the first circular whole, the pieces in the text of a second. */
function contentOfExamples(): Map<string, Uint8Array> {
  const pieces = [
    examples.TAIL.replaceAll('\n', '\n\n').replaceAll('（', '由各单位落实。（'),
    examples.DEADLINE.replaceAll('\n', '\n\n'),
    examples.PHASE,
    examples.DUTIES,
    examples.DIVISION,
    examples.TARGETS,
    examples.GROUP,
  ];
  const head = examples.FIRST.slice(0, examples.FIRST.lastIndexOf('---\n') + 4)
    .replace('〔2018〕12号', '〔2018〕13号')
    .replace('公开方式', '附件: [clues.form.yaml]\n公开方式');
  const form = examples.FORM.replace('行: 10', examples.ROW_HEADS).replace(
    '序号: {类型: 序号}',
    '类别: {类型: 行头}\n  - 项目: {类型: 行头}',
  );
  const files = {
    'site.yaml': examples.SITE,
    'organs/fanli.yaml': examples.ORGANS,
    'organs/shili.yaml':
      '地区: 示例省\n级别: 省\n机关:\n  - {标识: shili-zhengfu, 全称: 示例省人民政府, 类型: 政府}\n',
    'circulars/2018/fanli-minfa/index.md': examples.FIRST,
    'circulars/2018/fanli-zhiyin/index.md': `${head}\n## 工作安排\n\n${pieces.join('\n\n')}\n`,
    'circulars/2018/fanli-zhiyin/clues.form.yaml': form,
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
}
