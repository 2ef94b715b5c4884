import { organIndex } from '../corpus/organ-index.ts';
import { splitOrgans } from '../corpus/split-organs.ts';
import { parseDocumentNumber } from '../read/markdown/document-number.ts';
import { proposed } from './adapt/adapt.ts';
import {
  type Asking,
  isNamed,
  issuerOf,
  nameOf,
  regionOf,
  slugOf,
  superiorOf,
  superiorsOf,
} from './answers.ts';
import { DRAFTED_KINDS } from './fresh.ts';

/** A question about a new circular. Questions are asked in order; each may look at the answers to those before it. */
export interface Question {
  /** Name of the option that answers it without asking. */
  option: string;
  /** In Chinese, without a mark at its end. */
  words: string;
  /** What can be chosen; other answers may be given too where `fault` has nothing against them. */
  choices?(asking: Asking): string[];
  /** The answer where none is given; undefined where one must be. Empty: there is none. */
  fallback?(asking: Asking): string | undefined;
  /** Why an answer will not do, in Chinese; undefined where it will. */
  fault?(answer: string, asking: Asking): string | undefined;
}

export const QUESTIONS: readonly Question[] = [
  {
    option: 'issuer',
    words: '发文机关（全称或者名录中的简称）',
    fault: (answer, { corpus }) =>
      issuerOf(answer, corpus) ? undefined : `机关名录里没有“${answer}”，请先在 organs/ 中登记`,
  },
  {
    option: 'region',
    words: '地区',
    choices: ({ corpus }) => [...corpus.regions.keys()],
    fallback: ({ corpus, given }) => regionOf(issuerOf(given.issuer!, corpus)!, corpus),
    fault: (answer, { corpus }) =>
      corpus.regions.has(answer) ? undefined : `没有“${answer}”的机关名录，请先在 organs/ 中登记`,
  },
  {
    option: 'from',
    words: '从哪件上级公文改编（文件夹名或者发文字号，不改编的不填）',
    choices: ({ corpus, given }) => superiorsOf(given.region!, corpus).map(nameOf),
    fallback: () => '',
    fault: (answer, { corpus, given }) =>
      answer === '' || superiorsOf(given.region!, corpus).some((each) => isNamed(each, answer))
        ? undefined
        : `“${given.region}”的上级地区没有“${answer}”这件公文`,
  },
  {
    option: 'kind',
    words: '文种',
    choices: () => [...DRAFTED_KINDS],
    fallback: (asking) => superiorOf(asking)?.meta.kind ?? '通知',
    fault: (answer, asking) =>
      DRAFTED_KINDS.includes(answer) || superiorOf(asking)?.meta.kind === answer
        ? undefined
        : `能起草的文种是${DRAFTED_KINDS.join('、')}，没有“${answer}”`,
  },
  {
    option: 'title',
    words: '标题（由发文机关、事由和文种组成；写作“关于印发……的通知”的，连所印发的方案一起起草）',
    fallback: (asking) => proposalOf(asking)?.title,
    fault: (answer, { corpus, given }) => {
      const { name, shortNames } = issuerOf(given.issuer!, corpus)!;
      if (!answer.endsWith(given.kind!)) return `标题应以文种“${given.kind}”结尾`;
      const isNamed = given.kind === '方案' || [name, ...shortNames].some((each) => answer.startsWith(each));
      return isNamed ? undefined : `标题应以发文机关“${name}”开头`;
    },
  },
  {
    option: 'campaign',
    words: '专项行动（没有的不填）',
    choices: ({ corpus }) => corpus.campaigns.map(({ id }) => id),
    fallback: (asking) => superiorOf(asking)?.meta.campaign ?? '',
    fault: (answer, { corpus }) =>
      answer === '' || corpus.campaigns.some(({ id }) => id === answer)
        ? undefined
        : `没有登记专项行动“${answer}”，应为 campaigns/ 中某个文件的名称`,
  },
  {
    option: 'date',
    words: '成文日期',
    fallback: ({ today }) => today,
    fault: (answer, asking) => {
      if (!isDate(answer)) return `“${answer}”不是日期，应写作 2018-05-15`;
      const superior = superiorOf(asking);
      if (superior && answer < superior.meta.issueDate)
        return `成文日期在上级公文（${superior.meta.issueDate}）之前`;
      return undefined;
    },
  },
  {
    option: 'number',
    words: '发文字号（还没有编号的不填）',
    fallback: () => '',
    fault: (answer) =>
      answer === '' || parseDocumentNumber(answer) ? undefined : `发文字号应写作 范处非办〔2018〕7号`,
  },
  {
    option: 'addressees',
    words: '主送（机关之间用逗号隔开）',
    fallback: (asking) => proposalOf(asking)?.addressees.join('，') || undefined,
    fault: (answer, { corpus, given }) => {
      const organs = splitOrgans(answer, given.region!, organIndex(corpus));
      if (organs.length === 0) return '请写明主送机关';
      const unknown = organs.filter(({ organ }) => organ === null).map(({ name }) => `“${name}”`);
      return unknown.length === 0
        ? undefined
        : `“${given.region}”及其上级地区的机关名录里没有${unknown.join('、')}`;
    },
  },
  {
    option: 'publicity',
    words: '公开方式',
    choices: () => PUBLICITY,
    fallback: ({ corpus }) => corpus.site.defaultPublicity,
    fault: (answer) =>
      PUBLICITY.includes(answer) ? undefined : `应是${PUBLICITY.map((each) => `“${each}”`).join('、')}之一`,
  },
  {
    option: 'slug',
    words: '公文文件夹名（小写英文字母、数字和连字符，是网址的一部分）',
    fallback: ({ corpus, given }) => slugOf(given, corpus),
    fault: (answer, { corpus }) => {
      if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(answer) || answer.length > 60)
        return '文件夹名应由小写英文字母、数字和连字符组成，不超过60个';
      return corpus.circulars.some(({ slug }) => slug === answer)
        ? `已经有公文用“${answer}”作文件夹名`
        : undefined;
    },
  },
];

const PUBLICITY = ['主动公开', '依申请公开', '不予公开'];

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function proposalOf(asking: Asking): ReturnType<typeof proposed> | undefined {
  const { corpus, given } = asking;
  const superior = superiorOf(asking);
  const issuer = issuerOf(given.issuer!, corpus);
  return superior && issuer && proposed(superior, { issuer: issuer.name, region: given.region! }, corpus);
}
