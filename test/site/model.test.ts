import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { openPress } from '../../src/press.ts';
import { siteModel } from '../../src/site/model/index.ts';
import { smallContent } from './small-content.ts';

const model = siteModel(compile(smallContent()), await openPress({}));

test('the library lists what is public, newest first, and the title of what is given on request', () => {
  const { library } = model;
  expect(library.map(({ slug, published }) => [slug, published !== undefined])).toEqual([
    ['request', false],
    ['open', true],
  ]);
});

test('only circulars whose text is public have files', () => {
  expect(model.files('open').map(({ path }) => path)).toEqual([
    'notice.docx',
    'notice.pdf',
    'duties.docx',
    'duties.pdf',
    'duties.xlsx',
    'forms/beds.docx',
    'forms/beds.pdf',
    'forms/beds.xlsx',
    'ledgers/petitions.docx',
    'ledgers/petitions.pdf',
    'ledgers/petitions.xlsx',
    'ledgers.xlsx',
    'papers/return-tk21nl13h.docx',
    'papers/return-tk21nl13h.pdf',
    'papers/checklist.docx',
    'papers/checklist.pdf',
    'bundle.zip',
  ]);
  for (const slug of ['request', 'classified', 'draft', 'withheld']) expect(model.files(slug)).toEqual([]);
});

test('a citation of a circular that is kept back stays the words of the text', () => {
  const [kept, onRequest] = model.circular('open')!.bases;
  expect(kept).toMatchObject({ registered: false, document: { number: '样民发〔2018〕9号' } });
  expect(kept).not.toHaveProperty('document.date');
  expect(onRequest).toMatchObject({ registered: true, document: { date: '2018-04-05' } });
  expect(onRequest).not.toHaveProperty('published');
});

test('a campaign has no level for a circular that is kept back, by slug or by number', () => {
  expect(model.campaigns[0]!.levels.map(({ document }) => document.number)).toEqual(['样民发〔2018〕3号']);
});

test('what a class of organs must do, each of its members must', () => {
  const { work, duties } = model.organs.get('qinghe-zhengfu')!;
  expect(work.map(({ published }) => published.circular.slug)).toEqual(['open']);
  const { tasks, forms } = work[0]!;
  expect(
    tasks.map(({ row, grounds }) => [row.matter, grounds.map(({ role, as }) => [role, as?.name])]),
  ).toEqual([
    ['检查内容', [['责任', '各镇人民政府']]],
    ['检查情况', [['责任', '各镇人民政府']]],
  ]);
  expect(duties.map(({ duty }) => duty.id)).toEqual(tasks.map(({ row }) => row.duty.id));
  expect(forms.map(({ name }) => name)).toEqual(['beds']);
});

test('the dates of an organ’s duties come in order, and its files are a calendar and a pack', () => {
  const { dates } = model.organs.get('qinghe-zhengfu')!;
  expect(dates.map(({ date, row }) => [date, row.matter])).toEqual([['2018-04-20', '检查情况']]);
  expect(model.organFiles('qinghe-zhengfu').map(({ path }) => path)).toEqual(['calendar.ics', 'pack.zip']);
  // It has a duty without a date.
  expect(model.organFiles('yangben-minzheng').map(({ path }) => path)).toEqual(['pack.zip']);
  expect(model.organFiles('yangben-zhengfuban')).toEqual([]);
});

test('an organ sees what others must report to it, and nothing of circulars that are not public', () => {
  const { work, receives, namedIn } = model.organs.get('yangben-minzheng')!;
  expect(work.map(({ published }) => published.circular.slug)).toEqual(['open']);
  expect(receives.map(({ deadline }) => deadline.matter)).toEqual(['检查情况']);
  expect(namedIn.map(({ circular }) => circular.slug)).toEqual(['open']);
});
