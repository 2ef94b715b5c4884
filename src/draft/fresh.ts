import { blank } from '../circular/blank.ts';
import { circular, citation, paragraph, prose, section, type Words } from '../circular/builders.ts';
import type { Block, Circular, Citation } from '../circular/types.ts';
import type { Campaign, Corpus } from '../corpus/types.ts';
import { answered } from './answered.ts';
import type { Answers } from './types.ts';

/** A new circular: its frontmatter is whole, its text the sections that its kind has, with marks where a person writes on. */
export function fresh(answers: Answers, corpus: Corpus): Circular {
  const { slug, title, kind, period } = answers;
  const basis = basisOf(answers, corpus);
  const issued = /关于印发《?(.+?)》?的通知$/u.exec(title)?.[1];
  const meta = { ...answered(answers), ...(period && { period }) };
  if (issued === undefined) return circular(slug, meta, textOf(kind, basis));
  const plan = prose('plan', { title: issued }, textOf('方案', basis));
  const notice = paragraph([
    `${blank('由谁制定、经谁同意')}，制定了`,
    citation(`《${issued}》`),
    '，现印发给你们，请结合实际，认真贯彻执行。',
  ]);
  return circular(slug, meta, [notice], { enclosures: [plan] });
}

/** The last document of the campaign's levels above, or what the campaign itself names as its basis. */
function basisOf({ campaign, region }: Answers, corpus: Corpus): Words {
  const found = corpus.campaigns.find(({ id }) => id === campaign);
  const above = found && documentsAbove(found, region, corpus).at(-1);
  return above ? ['根据', above, '要求'] : `根据${blank('依据的文件，写明标题和发文字号')}`;
}

function documentsAbove({ documents }: Campaign, region: string, corpus: Corpus): Citation[] {
  const at = documents.findIndex((each) => each.region === region);
  return documents.slice(0, at === -1 ? undefined : at).flatMap(({ document }) => {
    const circular = corpus.circulars.find(
      ({ slug, meta }) => slug === document || meta.documentNumber?.text === document,
    );
    const cited = corpus.documents.find(({ number }) => number === document);
    const title = circular?.meta.title ?? cited?.title;
    const number = circular?.meta.documentNumber?.text ?? cited?.number;
    if (title === undefined) return [];
    return [citation(`《${title}》${number === undefined ? '' : `（${number}）`}`)];
  });
}

function textOf(kind: string, basis: Words): Block[] {
  const { opening, sections } = OUTLINES[kind] ?? OUTLINES.通知!;
  return [
    paragraph([`为${blank('目的，一句话')}，`, ...basis, `，${opening}`]),
    ...sections.map(([heading, hint]) => section(1, heading, [paragraph(`${blank(hint)}。`)])),
  ];
}

interface Outline {
  opening: string;
  sections: [heading: string, hint: string][];
}

/** What the kinds that lay tasks on lower levels consist of. */
const OUTLINES: Readonly<Record<string, Outline>> = {
  通知: {
    opening: '现就有关事项通知如下：',
    sections: [
      ['工作任务', '做什么，逐项写；每项段末写责任单位'],
      ['时间安排', '分几个阶段，各到哪一天；用“:阶段”标出'],
      ['工作要求', '各单位何时报送什么材料给谁；用“:时限”标出'],
    ],
  },
  方案: {
    opening: '制定本方案。',
    sections: [
      ['工作目标', '要达到的结果，能核对的写数量和时间'],
      ['组织机构', '谁牵头、哪些单位参加、办公室设在哪里；用“:::机构”标出'],
      ['工作任务', '做什么，逐项写；每项段末写责任单位，或者用“:::分工”列成表'],
      ['实施步骤', '分几个阶段，各到哪一天；用“:阶段”标出'],
      ['工作要求', '各单位何时报送什么材料给谁；用“:时限”标出'],
    ],
  },
  意见: {
    opening: '提出如下意见。',
    sections: [
      ['总体要求', '指导思想、基本原则和主要目标'],
      ['主要措施', '逐项写；每项段末写牵头单位、配合单位和完成时限'],
      ['组织保障', '责任、经费、督查和施行日期'],
    ],
  },
};

/** 文种 that a draft can be made of. */
export const DRAFTED_KINDS: readonly string[] = Object.keys(OUTLINES);
