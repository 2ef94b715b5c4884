import { expect, test } from 'vitest';
import { examineSources } from '../../../src/examine.ts';
import { openPress } from '../../../src/press.ts';
import { withoutRefused } from '../../../src/site/drafting/without-refused.ts';
import { siteModel } from '../../../src/site/model/index.ts';
import { frontmatter } from '../../read/read-text.ts';

const press = await openPress({});

test.each([
  ['a broken mark', `${frontmatter({ 公开方式: '主动公开' })}:时限[月底]{日期=2018-02-30}\n`],
  ['a format that nothing prints', frontmatter({ 公开方式: '主动公开', 版式: '公报' })],
])('the live site leaves out a circular with %s, and shows the others', async (_what, faulty) => {
  const sound = frontmatter({ 公开方式: '主动公开' });
  const files = { 'circulars/2018/faulty/index.md': faulty, 'circulars/2018/sound/index.md': sound };
  const encoder = new TextEncoder();
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const { compiled, messages } = await examineSources(sources, press);
  expect(compiled.corpus.circulars.map(({ slug }) => slug)).toEqual(['faulty', 'sound']);
  const site = siteModel(withoutRefused(compiled, messages), press);
  expect(site.circulars.map(({ circular }) => circular.slug)).toEqual(['sound']);
});
