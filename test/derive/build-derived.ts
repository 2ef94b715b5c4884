import { circular } from '../../src/circular/builders.ts';
import type { Annex, Block, CircularMeta } from '../../src/circular/types.ts';
import type { Corpus, Organ } from '../../src/corpus/types.ts';
import { deriveFacts } from '../../src/derive/index.ts';
import type { Duty, Facts, OrganRef } from '../../src/derive/types.ts';
import { buildCorpus, organ } from '../corpus/build-corpus.ts';

/** Organs of 范例市 and 样本区 that the tests of duties and deadlines name. */
export const ORGANS: Organ[] = [
  organ('fl-paichaban', '范例市', '范例市排查办公室', ['市排查办']),
  organ('fl-shangwu', '范例市', '范例市商务局', ['市商务局']),
  organ('fl-guotu', '范例市', '范例市国土房产局', ['市国土房产局']),
  organ('fl-gequ', '范例市', '各区人民政府', ['各区'], { kind: '类别' }),
  organ('yb-zhengfu', '样本区', '样本区人民政府', ['区政府']),
  organ('yb-jinrong', '样本区', '样本区金融服务中心', ['区金融服务中心', '金融服务中心']),
  organ('yb-xuanchuan', '样本区', '样本区委宣传部', ['区委宣传部', '宣传部']),
  organ('yb-shichang', '样本区', '样本区市场监管局', ['区市场监管局', '市场监管局']),
  organ('yb-fayuan', '样本区', '样本区人民法院', ['区法院', '法院']),
  organ('yb-jiedao', '样本区', '各街道办事处', [], { kind: '类别' }),
];

/** The facts of a circular that holds these blocks, in 范例市 unless `meta` says otherwise. */
export function factsOf(
  blocks: Block[],
  meta: Partial<CircularMeta> = {},
  corpus: Partial<Corpus> = {},
  attachments: Annex[] = [],
): Facts {
  const full = { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15', ...meta };
  return deriveFacts(circular('shili', full, blocks, { attachments }), buildCorpus(ORGANS, corpus));
}

/** Who holds a duty, in one line: `牵头 fl-shangwu; 配合 某某局?`. A name that is not registered has a question mark. */
export function holders({ assignments }: Duty): string {
  return assignments.map(({ role, organs }) => [role, ...organs.map(shown)].join(' ')).join('; ');
}

function shown({ name, organ: id }: OrganRef): string {
  return id ?? `${name}?`;
}
