import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Sources } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { changesSince } from '../../src/site/changes/changes-since.ts';
import { fileChanges } from '../../src/site/changes/file-changes.ts';
import { keptBack } from '../../src/site/changes/kept-back.ts';
import { pageContents } from '../../src/site/changes/page-contents.ts';
import { siteModel } from '../../src/site/model/index.ts';
import type { ManifestEntry } from '../../src/write/data/manifest.ts';
import { readManifest, writeManifest } from '../../src/write/data/manifest.ts';
import { campaignContent } from './campaign-content.ts';

const press = await openPress({});
const SHA = '0'.repeat(64);
const NONE = () => false;

/** The pages of a content directory with some files written anew; '' leaves a file out. */
async function contentsWith(edits: Record<string, (text: string) => string> = {}) {
  const sources = new Map<string, Uint8Array>();
  for (const [path, bytes] of campaignContent()) {
    const text = edits[path]?.(new TextDecoder().decode(bytes));
    if (text !== '') sources.set(path, text === undefined ? bytes : new TextEncoder().encode(text));
  }
  return pageContents(siteModel(compile(sources as Sources), press));
}

const before = await contentsWith();
const manifest: ManifestEntry[] = before.map((entry) => ({ ...entry, bytes: 1, sha256: SHA }));
const JIA = 'circulars/2018/jia/index.md';

test('the same content has the same digests, and no page is said to have changed', async () => {
  const changes = changesSince(manifest, await contentsWith(), NONE);
  for (const kind of Object.values(changes))
    expect(kind).toEqual({ added: [], changed: [], withdrawn: [], unknown: 0 });
});

test('lines moved in a source are no change, nor is being cited by another', async () => {
  const again = await contentsWith({
    [JIA]: (text) => text.replace('## 重点', '\n\n## 重点'),
    'circulars/2018/bing/index.md': (text) =>
      text.replace(
        '根据《乙市',
        '根据《甲市工作办公室关于开展养老安全检查的通知》（甲养发〔2018〕3号）、《乙市',
      ),
  });
  const { circulars } = changesSince(manifest, again, NONE);
  expect(circulars.changed.map(({ path, parts }) => [path, parts])).toEqual([
    ['circulars/bing/index.html', ['text']],
  ]);
});

test('a change says which part of a circular it is in, and which organs and targets it touches', async () => {
  const again = await contentsWith({
    [JIA]: (text) =>
      text
        .replace('（牵头单位：甲市民政部门）', '（牵头单位：甲市工作办公室）')
        .replace('地区: 甲市', '地区: 甲市\n有效性: 失效'),
  });
  const changes = changesSince(manifest, again, NONE);
  expect(changes.circulars.changed.map(({ path, parts }) => [path, parts])).toEqual([
    ['circulars/jia/index.html', ['head', 'text']],
  ]);
  expect(changes.organs.changed.map(({ path }) => path)).toEqual([
    'organs/jia-ban/index.html',
    'organs/jia-minzheng/index.html',
  ]);
  expect(changes.sectors.changed.map(({ path }) => path)).toEqual(['sectors/yanglao/index.html']);
  expect(changes.campaigns.changed).toEqual([]);
});

test('circulars that came and went are named', async () => {
  const without = await contentsWith({ [JIA]: () => '' });
  const gone = changesSince(manifest, without, NONE);
  expect(gone.circulars.withdrawn).toEqual([
    { path: 'circulars/jia/index.html', title: '甲市工作办公室关于开展养老安全检查的通知' },
  ]);
  const come = changesSince(
    without.map((entry) => ({ ...entry, bytes: 1, sha256: SHA })),
    before,
    NONE,
  );
  expect(come.circulars.added.map(({ path }) => path)).toEqual(['circulars/jia/index.html']);
});

test('of a circular that is kept back now nothing is told', async () => {
  const without = await contentsWith({ [JIA]: (text) => text.replace('主动公开', '不予公开') });
  const { corpus } = compile(campaignContent());
  const isSecret = keptBack(corpus, [{ slug: 'yi' }, { slug: 'sheng' }, { slug: 'bing' }]);
  expect(changesSince(manifest, without, isSecret).circulars.withdrawn).toEqual([]);
  expect(
    ['circulars/jia/notice.pdf', 'search/circulars/jia.js', 'circulars/yi/notice.pdf'].map(isSecret),
  ).toEqual([true, true, false]);
  const files = fileChanges([{ path: 'circulars/jia/notice.pdf', bytes: 1, sha256: SHA }], [], isSecret);
  expect(files.removed).toEqual([]);
});

test('a contact that is not public leaves no trace in a digest', async () => {
  const contact = (phone: string) => ({
    [JIA]: (text: string) =>
      text.replace('地区: 甲市', `地区: 甲市\n联系: {人: 某某, 电话: "${phone}", 公开: 否}`),
  });
  expect(await contentsWith(contact('000-1'))).toEqual(await contentsWith(contact('000-2')));
});

test('a manifest without digests tells what came and went, and how much it cannot tell', () => {
  const bare = manifest.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })).slice(1);
  const { circulars } = changesSince(bare, before, NONE);
  expect([circulars.added.length, circulars.changed.length, circulars.unknown]).toEqual([1, 0, 3]);
});

test('files are compared by path and digest, and what a build says of another is no file of the site', () => {
  const other = '1'.repeat(64);
  const now = [
    { path: 'a', bytes: 1, sha256: other },
    { path: 'c', bytes: 1, sha256: SHA },
    { path: 'd', bytes: 1, sha256: SHA },
  ];
  const earlier = ['a', 'b', 'changes/index.html', 'd', 'data/changes.json'].map((path) => ({
    path,
    bytes: 1,
    sha256: SHA,
  }));
  expect(fileChanges(earlier, now, NONE)).toEqual({ added: ['c'], changed: ['a'], removed: ['b'] });
});

test('a manifest is read back as it was written, keys of later versions passed over, and what is none is refused', () => {
  expect(readManifest(writeManifest(manifest))).toEqual(manifest);
  expect(readManifest(`[{"path":"a","bytes":1,"sha256":"${SHA}","more":1}]`)).toEqual([
    { path: 'a', bytes: 1, sha256: SHA },
  ]);
  for (const text of ['', '{', '{}', '[1]', '[{"path":"a","bytes":-1,"sha256":""}]'])
    expect(readManifest(text), text).toBeNull();
});
