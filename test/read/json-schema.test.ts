import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/read/json-schema.ts';

const schemas = jsonSchemas();

test('there is a schema for each kind of file', () => {
  expect(Object.keys(schemas)).toEqual([
    'circular.schema.json',
    'prose.schema.json',
    'form.schema.json',
    'site.schema.json',
    'organs.schema.json',
    'sectors.schema.json',
    'campaign.schema.json',
    'documents.schema.json',
    'holidays.schema.json',
  ]);
});

test('a circular has its Chinese keys, each described, and nothing else', () => {
  const schema = schemas['circular.schema.json']!;
  expect(schema).toMatchObject({
    required: ['标题', '文种', '发文机关', '成文日期', '地区'],
    additionalProperties: false,
    properties: {
      成文日期: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: '年-月-日' },
      公开方式: { enum: ['主动公开', '依申请公开', '不予公开'] },
      示例: { enum: ['是', '否'] },
      联系: { properties: { 公开: { enum: ['是', '否'] } }, additionalProperties: false },
    },
  });
  for (const property of Object.values(schema.properties as Record<string, { description?: string }>)) {
    expect(property.description).toBeTruthy();
  }
});

test('a value that may look like a number is no mistake in an editor', () => {
  expect(schemas['site.schema.json']).toMatchObject({
    properties: { 网站标识码: { type: ['string', 'number'] } },
  });
  expect(schemas['form.schema.json']).toMatchObject({
    properties: { 行: { anyOf: [{ type: 'integer', minimum: 1, maximum: 500 }, { type: 'array' }] } },
  });
});
