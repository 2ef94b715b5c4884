import type { TargetCategory } from '../../circular/types.ts';
import type { SourceText } from '../source-text.ts';
import { tell } from './context.ts';
import type { Mark, MarkContext } from './mark.ts';

/**
 * The targets that a text lists before 等, where a heading above it or its own words say that they are 重点:
 * `网络借贷平台、众筹平台等互联网金融行业`.
 */
export function targetsIn(source: SourceText, context: MarkContext): Mark[] {
  return [...source.text.matchAll(ETC)].flatMap((match): Mark[] => {
    const to = match.index;
    const list = LIST.exec(source.text.slice(Math.max(0, to - LONGEST), to))?.[0];
    if (list === undefined) return [];
    const lead = LEAD.exec(list)?.[0].length ?? 0;
    const from = to - list.length + lead;
    const items = list.slice(lead).split(BETWEEN);
    if (items.length < 2 || !items.every(isItem)) return [];
    const sentence = source.text.slice(source.text.lastIndexOf('。', from) + 1, from);
    const category = targetCategory(sentence) ?? context.targets;
    const rest = source.text.slice(to + 1);
    const tail = TAIL.exec(rest);
    if (category === undefined || NO_TARGETS.test(rest)) return [];
    if (tail?.[2] !== undefined && !CATEGORIES[category].test(tail[2])) return [];
    // Conduct is named by what it is called; without quotes it is a list of anything.
    if (category === '行为' && !items.every((item) => item.startsWith('“'))) return [];
    const group = category === '领域' ? tail?.[1] : undefined;
    const words = `${items.join('、')}${group === undefined ? '' : `（${group}）`}`;
    tell(context, 'sure', '重点', `${category}：${words}`, { text: source, index: from });
    return [
      {
        from,
        to,
        mark: (children) => ({ type: 'target', category, ...(group !== undefined && { group }), children }),
      },
    ];
  });
}

/** Of what kind the targets are that words announce, the last where there are several. */
export function targetCategory(words: string): TargetCategory | undefined {
  const kind = [...words.matchAll(ANNOUNCED)].at(-1)?.[1];
  if (kind === undefined) return undefined;
  return (Object.keys(CATEGORIES) as TargetCategory[]).find((category) => CATEGORIES[category].test(kind));
}

/** What lists of each kind are called. */
const CATEGORIES: Readonly<Record<TargetCategory, RegExp>> = {
  领域: /领域|行业|机构|企业/u,
  行为: /行为/u,
  区域: /区域|地区|场所|部位/u,
  人群: /人群|群体/u,
};
const ANNOUNCED = /重点(?:整治|排查|检查|关注)?(?:的)?(领域|行业|行为|区域|地区|场所|部位|人群|群体)/gu;

/** 等 that ends a list; in 高等院校 or 等级 it is part of a word. */
const ETC = /(?<=[\p{Script=Han}）”])(?<![高中初平同均相优劣特上下])等(?![级于候待])/gu;
const LONGEST = 300;

function isItem(text: string): boolean {
  if (text.startsWith('“')) return text.length > 2;
  return (
    text.length >= 2 && text.length <= 14 && !/[要将应须的]|^全面|^摸清|开展|加强|积极|及时|报送/u.test(text)
  );
}

/** What follows shows that a list is one of means, and not of targets. */
const NO_TARGETS =
  /^(?:多种|各种|相关|有关)?(?:方式|形式|手段|途径|措施|情况|工作|渠道|环节|方面|问题|内容|底数|制度|机制|信息|数据|资料|材料|成果|部门|单位)/u;
const ITEM = '(?:“[^“”]{1,20}”|[\\p{Script=Han}（）]{2,30})';
const BETWEEN = /、(?![^“”]*”)|(?<=”)(?=“)/u;
const LIST = new RegExp(`${ITEM}(?:(?:、|(?<=”)(?=“))${ITEM})+$`, 'u');
/** What leads up to a list within the sentence. */
const LEAD =
  /^[^“、]*(?:不限于|包括|涉及|[一二三四五六七八九]是|以及|辖区内|排查|检查|巡护|巡查|关注|针对|聚焦|围绕|突出|假借|打着|保护|对|向|以|如)/u;
/** The class that follows, and what kind of class it is. */
const TAIL =
  /^(?:各类|各种)?(\p{Script=Han}{0,12}?(领域|行业|机构|企业|区域|地区|场所|部位|群体|人群|行为))(?=[，。；、：（]|以及|$)/u;
