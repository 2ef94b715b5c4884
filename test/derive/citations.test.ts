import { describe, expect, test } from 'vitest';
import { circular, citation, form, paragraph, prose } from '../../src/circular/builders.ts';
import { deriveAll } from '../../src/derive/index.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';

const NUMBER = { text: '范排办〔2018〕7号', agencyCode: '范排办', year: 2018, serial: 7 };

/** The city's circular with its plan and a form. */
const CITY = circular(
  'fanli-2018-7',
  {
    title: '范例市排查办公室关于印发2018年范例市专项排查方案的通知',
    region: '范例市',
    issueDate: '2018-05-15',
    issuers: ['范例市排查办公室'],
    documentNumber: NUMBER,
  },
  [paragraph(['现印发', citation('《2018年专项排查方案》'), '。'])],
  {
    attachments: [
      prose('plan', { title: '2018年范例市专项排查方案' }, [], [form('clues', { title: '线索统计表' })]),
    ],
  },
);

const DOCUMENTS = [
  { title: '关于开展专项排查的函', number: '示排办〔2018〕3号', issuer: '示例省排查办公室' },
  { title: '关于开展专项排查的函', number: '示金办〔2018〕4号', issuer: '示例省金融办公室' },
  { title: '示例省人民政府关于健全机制的意见', issuer: '示例省人民政府' },
];

/** What each of these citations resolves to in a district's circular. */
function targetsIn(...words: (string | ReturnType<typeof citation>)[]) {
  const district = circular(
    'yangben-2018-1',
    { title: '关于排查的通知', region: '样本区', issueDate: '2018-06-01' },
    [paragraph(words)],
  );
  const facts = deriveAll(buildCorpus([], { documents: DOCUMENTS }, [CITY, district]));
  return facts.get('yangben-2018-1')?.citations.map(({ target }) => target);
}

const CITY_TARGET = { type: 'circular', slug: 'fanli-2018-7' };
const document = (index: number) => ({ type: 'document', index });

describe('citationsOf', () => {
  test('resolves by number, whatever its brackets', () => {
    expect(
      targetsIn(
        citation('范排办〔2018〕7号'),
        citation('范排办[2018]7号'),
        citation('《别的》（示排办〔2018〕3号）'),
      ),
    ).toEqual([CITY_TARGET, CITY_TARGET, document(0)]);
  });

  test('resolves by title, with its issuer dropped or put in front, and by the title of a plan', () => {
    expect(targetsIn(citation('《范例市排查办公室关于印发2018年范例市专项排查方案的通知》'))).toEqual([
      CITY_TARGET,
    ]);
    expect(targetsIn(citation('《关于印发2018年范例市专项排查方案的通知》'))).toEqual([CITY_TARGET]);
    expect(targetsIn(citation('《示例省排查办公室关于开展专项排查的函》'))).toEqual([document(0)]);
    expect(targetsIn(citation('《2018年范例市专项排查方案》'))).toEqual([CITY_TARGET]);
  });

  test('lets the issuer before a title decide between equal titles', () => {
    const letter = citation('《关于开展专项排查的函》');
    expect(targetsIn('按照示例省金融办公室', letter)).toEqual([document(1)]);
    expect(targetsIn('按照', letter)).toEqual([null]);
  });

  test('takes a title with another number for another document', () => {
    expect(targetsIn(citation('《关于开展专项排查的函》（示排办〔2018〕9号）'))).toEqual([null]);
    expect(targetsIn(citation('《关于健全机制的意见》（示政发〔2017〕41号）'))).toEqual([document(2)]);
  });

  test('takes the title of an own part for the circular itself, even without the region in it', () => {
    const facts = deriveAll(buildCorpus([], {}, [CITY])).get('fanli-2018-7');
    expect(facts?.citations.map(({ target }) => target)).toEqual([CITY_TARGET]);
  });

  test('does not take a form of another circular for a document', () => {
    expect(targetsIn(citation('《线索统计表》'))).toEqual([null]);
  });
});
