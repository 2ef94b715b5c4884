import { describe, expect, test } from 'vitest';
import { checkCircular } from '../../src/check/index.ts';
import {
  circular,
  citation,
  deadline,
  division,
  dutyList,
  form,
  paragraph,
  prose,
  responsibility,
  target,
} from '../../src/circular/builders.ts';
import type { Block, Circular, CircularMeta, Deadline } from '../../src/circular/types.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { deriveFacts } from '../../src/derive/index.ts';
import { buildCorpus, organ } from '../corpus/build-corpus.ts';

const ORGANS = [
  organ('fl-paichaban', '范例市', '范例市排查办公室', ['市排查办'], { misnomers: ['市排查委'] }),
  organ('fl-jinrong', '范例市', '范例市金融工作办公室', ['市金融办']),
];

const CORPUS: Partial<Corpus> = {
  sectors: [{ id: 'yanglao', name: '养老', aliases: [], category: '领域' }],
  campaigns: [{ id: '2018-paicha', name: '2018年排查', documents: [] }],
  documents: [{ title: '关于排查的意见', number: '示政发〔2018〕1号' }],
  holidays: { off: new Set(['2018-06-18']), working: new Set() },
};

const POSITION = { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } };

interface Source {
  blocks?: Block[];
  meta?: Partial<CircularMeta>;
}

/** The rules that are tried here on trees; all are tried by their own examples. */
const TRIED = new Set([
  'region-is-registered',
  'campaign-is-registered',
  'document-number-is-given',
  'publicity-is-stated',
  'classification-is-standard',
  'classified-is-withheld',
  'classified-stays-off-site',
  'copy-number-is-given',
  'seals-match-signature',
  'contact-is-masked',
  'organ-is-registered',
  'organ-is-not-misnamed',
  'citation-resolves',
  'target-is-registered',
  'division-agrees-with-text',
  'form-reference-resolves',
  'deadline-follows-issue-date',
  'deadline-date-is-as-written',
  'deadline-names-holder',
  'holidays-are-registered',
]);

const tried = (source: Circular, corpus: Corpus) =>
  checkCircular(source, deriveFacts(source, corpus), corpus).filter(({ ruleId }) => TRIED.has(ruleId ?? ''));

/** The messages of a circular without fault but for what is given here: `severity rule place`, and their words. */
function check({ blocks = [], meta = {} }: Source) {
  const full: CircularMeta = circular(
    'shili',
    { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15' },
    [],
  ).meta;
  const source = circular(
    'shili',
    {
      ...full,
      documentNumber: { text: '范排办〔2018〕7号', agencyCode: '范排办', year: 2018, serial: 7 },
      publicity: '主动公开',
      ...meta,
    },
    blocks,
    {
      attachments: [
        prose('plan', { title: '方案', ledgers: ['风险台账'] }, [], [form('clues', { title: '线索表' })]),
      ],
    },
  );
  const corpus = buildCorpus(ORGANS, CORPUS, [source]);
  return tried(source, corpus).map((message) => ({
    id: `${message.severity} ${message.ruleId} ${message.line ?? ''}`.trim(),
    reason: message.reason,
    mend: message.note,
    file: message.file,
  }));
}

const ids = (source: Source) => check(source).map(({ id }) => id);
const only = (source: Source) => {
  const [message, ...more] = check(source);
  expect(more).toEqual([]);
  return message;
};

/** A `:时限` that is in order, and stands on line 7. */
function due(fields: Partial<Deadline>, words = '按时'): Block[] {
  const node = deadline(words, {
    due: { type: 'date', date: '2018-06-01' },
    matter: '总结',
    holders: '市金融办',
    ...fields,
  });
  return [paragraph([{ ...node, position: POSITION }])];
}

test('a circular in order has no messages', () => {
  const meta = {
    campaign: '2018-paicha',
    issuers: ['范例市排查办公室'],
    addressees: ['市排查办、金融办'],
    contact: { phone: '000-0000000', public: true },
  };
  const blocks = [
    paragraph([
      citation('《关于排查的意见》（示政发〔2018〕1号）'),
      citation('《风险台账》'),
      target('养老', '领域'),
      target('返利', '行为'),
    ]),
    dutyList(['市金融办：排查。']),
    ...due({ holders: '市金融办', reportTo: '市排查办、金融办', forms: ['clues', 'plan'] }),
  ];
  expect(check({ blocks, meta })).toEqual([]);
});

test('region-is-registered', () => {
  const message = check({ meta: { region: '范列市', places: { region: POSITION } } })[0];
  expect(message).toMatchObject({
    id: 'error region-is-registered 7',
    file: 'circulars/2018/shili/index.md',
    reason: '地区“范列市”没有登记，应为 organs/ 中已有登记的地区',
    mend: expect.stringContaining('“范例市”'),
  });
});

test('campaign-is-registered', () => {
  expect(only({ meta: { campaign: '2018-paichaa', places: { campaign: POSITION } } })).toMatchObject({
    id: 'error campaign-is-registered 7',
    mend: '是否应为“2018-paicha”？',
  });
});

test('document-number-is-given', () => {
  const { documentNumber: _, ...meta } = circular(
    'a',
    { title: '题', region: '范例市', issueDate: '2018-05-15' },
    [],
  ).meta;
  const source = circular('a', { ...meta, publicity: '主动公开' }, []);
  const corpus = buildCorpus([], {}, [source]);
  const [message, ...more] = tried(source, corpus);
  expect(more).toEqual([]);
  expect(message).toMatchObject({
    ruleId: 'document-number-is-given',
    severity: 'information',
    fatal: undefined,
  });
});

test('publicity-is-stated: the default of the site is named', () => {
  const source = circular('a', { title: '题', region: '范例市', issueDate: '2018-05-15' }, []);
  const corpus = buildCorpus([], {}, [source]);
  const messages = tried(source, corpus);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['document-number-is-given', 'publicity-is-stated']);
  expect(messages[1]?.reason).toContain('“主动公开”');
});

test('contact-is-masked', () => {
  const contact = { phone: '000-0000000', public: false };
  expect(ids({ meta: { contact, places: { contact: POSITION } } })).toEqual([
    'information contact-is-masked 7',
  ]);
});

describe('organ-is-registered', () => {
  test('suggests the nearest name of the region', () => {
    expect(only({ blocks: due({ holders: '市金融局' }) })).toMatchObject({
      id: 'error organ-is-registered 7',
      reason: '机关“市金融局”不在机关名录中，应为“范例市”或其上级地区名录中的名称',
      mend: expect.stringContaining('是否应为“市金融办”？'),
    });
  });

  test('asks to register a name that is near to none', () => {
    expect(only({ blocks: due({ holders: '水文总站' }) })?.mend).toBe(
      '在“范例市”的机关名录（organs/）中登记“水文总站”',
    );
  });

  test('looks at frontmatter, duties, and each recipient, and says each name once for its place', () => {
    const meta = { copies: ['市排查办、甲局', '甲局'], places: { copies: POSITION } };
    const blocks = [dutyList(['乙局、乙局：排查。']), ...due({ reportTo: '市排查办、丙局' })];
    expect(check({ blocks, meta }).map(({ reason }) => reason.match(/“(.+?)”/u)?.[1])).toEqual([
      '甲局',
      '乙局',
      '丙局',
    ]);
  });

  test('stays bounded where a whole register is missing', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `第${index}号机关`);
    expect(check({ blocks: [dutyList([`${names.join('、')}：排查。`])] })).toHaveLength(5000);
  });
});

test('organ-is-not-misnamed', () => {
  expect(only({ blocks: due({ holders: '市排查委' }) })).toMatchObject({
    id: 'warning organ-is-not-misnamed 7',
    reason: '机关名称“市排查委”是误称，应为“市排查办”',
  });
});

test('citation-resolves', () => {
  expect(
    only({ blocks: [paragraph([{ ...citation('《没有的办法》'), position: POSITION }])] }),
  ).toMatchObject({
    id: 'warning citation-resolves 7',
    reason: '所引文件“《没有的办法》”没有登记，应为本站公文或 documents.yaml 中的文件',
  });
});

test('target-is-registered, in a category of which something is', () => {
  expect(only({ blocks: [paragraph([{ ...target('典当', '领域'), position: POSITION }])] })).toMatchObject({
    id: 'information target-is-registered 7',
    reason: expect.stringContaining('重点领域“典当”'),
  });
});

test('form-reference-resolves', () => {
  expect(only({ blocks: due({ forms: ['clue'] }) })).toMatchObject({
    id: 'error form-reference-resolves 7',
    mend: '是否应为“clues”？',
  });
});

test('deadline-follows-issue-date', () => {
  const before = (date: string) => ids({ blocks: due({ due: { type: 'date', date } }) });
  expect(before('2018-05-14')).toEqual(['warning deadline-follows-issue-date 7']);
  expect(before('2018-05-15')).toEqual([]);
  const written = (words: string) => {
    const tail = responsibility('（…）', [{ role: '责任', holders: '市金融办' }], words);
    return ids({ blocks: [paragraph(['甲。', { ...tail, position: POSITION }])] });
  };
  expect(written('2018年3月底')).toEqual(['warning deadline-follows-issue-date 7']);
  expect(written('2018年6月底')).toEqual([]);
});

test('deadline-date-is-as-written', () => {
  const written = (words: string) =>
    ids({ blocks: due({ due: { type: 'date', date: '2018-05-18' } }, words) });
  expect(written('5月25日前')).toEqual(['warning deadline-date-is-as-written 7']);
  expect(written('2019年5月18日前')).toEqual(['warning deadline-date-is-as-written 7']);
  expect(written('2018年5月18日前')).toEqual([]);
  expect(written('5月20日至5月25日')).toEqual([]);
});

test('division-agrees-with-text', () => {
  const tail = responsibility('（牵头单位：市排查办）', [{ role: '牵头', holders: '市排查办' }]);
  const disagreeing = (head: string, ...rows: [string, string][]) =>
    check({
      blocks: [
        { ...paragraph(['查', target('养老', '领域'), { ...tail, position: POSITION }]), position: POSITION },
        division([['领域', head], ...rows], '领域'),
      ],
    }).filter(({ id }) => id.includes('division-agrees'));
  expect(disagreeing('牵头单位', ['养老', '市排查办'])).toEqual([]);
  expect(disagreeing('责任单位', ['养老', '市金融办'])).toMatchObject([
    {
      id: 'warning division-agrees-with-text 7',
      reason: '“市排查办”在正文承担任务，分工表的同类任务没有列该单位，应当一致',
      mend: '在分工表中补写“市排查办”，或从正文中删去',
    },
    {
      id: 'warning division-agrees-with-text',
      reason: '“市金融办”在分工表承担任务，正文（index.md第7行）的同类任务没有列该单位，应当一致',
    },
  ]);
  expect(disagreeing('牵头单位', ['养老', '市金融办']).map(({ reason }) => reason)).toContain(
    '“养老”的牵头单位，分工表为“市金融办”，正文（index.md第7行）为“市排查办”，应当一致',
  );
  expect(disagreeing('牵头单位', ['养老', '市排查办'], ['教育', '市排查办'])).toMatchObject([
    { reason: '“教育”列在分工表，正文（index.md第7行）没有，应当一致' },
  ]);
});

test('deadline-names-holder', () => {
  expect(ids({ blocks: due({ holders: '' }) })).toEqual(['information deadline-names-holder 7']);
});

test('holidays-are-registered, for each year that the working days run through', () => {
  expect(check({ blocks: due({ due: { type: 'workingDays', days: 20 } }) })).toEqual([]);
  expect(only({ blocks: due({ due: { type: 'workingDays', days: 200 } }) })).toMatchObject({
    id: 'warning holidays-are-registered 7',
    reason: '时限按工作日计算，没有2019年的节假日，算出的日期可能偏早',
  });
});

test('a classified circular has a copy number of six digits, a level of three, and is not disclosed', () => {
  const classified = { classification: '秘密★1年', copyNumber: '000012', publicity: '不予公开' } as const;
  expect(ids({ meta: classified })).toEqual(['information classified-stays-off-site']);
  expect(ids({ meta: { ...classified, copyNumber: '12' } })).toContain('error copy-number-is-given');
  expect(ids({ meta: { ...classified, classification: '保密' } })).toContain(
    'error classification-is-standard',
  );
  expect(ids({ meta: { ...classified, publicity: '主动公开' } })).toContain('error classified-is-withheld');
  const { copyNumber: _, ...without } = classified;
  expect(ids({ meta: without })).toContain('error copy-number-is-given');
});

test('seals-match-signature', () => {
  const seals = (...files: string[]) => ids({ meta: { seals: files, issuers: ['范例市排查办公室'] } });
  expect(seals('a.png')).toEqual([]);
  expect(seals()).toEqual([]);
  expect(seals('a.png', 'b.png')).toEqual(['error seals-match-signature']);
  expect(ids({ meta: { seals: ['a.png'], signature: [] } })).toEqual(['error seals-match-signature']);
});
