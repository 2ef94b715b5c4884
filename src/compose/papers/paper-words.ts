import type { Placeholder } from '../../circular/paper-template.ts';
import { formsOf, proseOf } from '../../circular/parts.ts';
import type { Circular } from '../../circular/types.ts';
import { type OrganIndex, organIndex } from '../../corpus/organ-index.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { DeadlineFact, Facts } from '../../derive/types.ts';

/** What the braces of a pattern stand for; what a circular does not say is missing. */
export type PaperWords = Partial<Record<Placeholder, string>>;

/** Says what a circular says of a paper that a clause, or a deadline in it, demands. */
export function paperWords(
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
): (clause: string, deadline?: DeadlineFact) => PaperWords {
  const { meta } = circular;
  const clauses = new Map(facts.clauses.map((clause) => [clause.id, clause]));
  const { byId } = organIndex(corpus);
  const plans = new Map(
    proseOf(circular).flatMap((part) => (part.type === 'prose' ? [[part.name, part.meta.title]] : [])),
  );
  const issuedPlan = [...plans.values()].find((title) => title.endsWith('方案'));
  return (id, deadline) => {
    const clause = clauses.get(id);
    const place = id === 'notice' ? undefined : clause?.reference.replace(' ', '');
    const where = [meta.documentNumber?.text, place].filter((one) => one !== undefined).join('，');
    const words: Record<Placeholder, string | undefined> = {
      事项: deadline?.matter,
      事由: deadline && aboutOf(deadline.matter),
      文件: `${quoted(meta.title)}${meta.documentNumber ? `（${meta.documentNumber.text}）` : ''}`,
      依据: `${quoted(meta.title)}${where === '' ? '' : `（${where}）`}`,
      条款: place,
      时限: deadline?.dueText,
      次数: deadline?.atLeast?.toString(),
      报送: deadline && recipientsOf(deadline, byId),
      单位: deadline?.holders.map(({ name }) => name).join('、'),
      附表: deadline && formsIn(deadline, circular, facts),
      发文机关: meta.issuers.join('、'),
      方案: planTitle(plans.get(clause?.part ?? '') ?? issuedPlan ?? meta.title, meta.region),
    };
    return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined && word !== ''));
  };
}

/** A pattern with the words in its braces; undefined where one of them is missing. */
export function fillPattern(pattern: string, words: PaperWords): string | undefined {
  const names = [...pattern.matchAll(BRACES)].map(([, name]) => name as Placeholder);
  if (names.some((name) => words[name] === undefined)) return undefined;
  return pattern.replaceAll(BRACES, (_, name: Placeholder) => words[name]!);
}

const BRACES = /\{([^{}]+)\}/gu;

/** 关于排查工作, 关于报送风险清单; missing for a matter that is a sentence. */
function aboutOf(matter: string): string | undefined {
  if (/[，。；：]/u.test(matter)) return undefined;
  const subject = matter.replace(/报告$/u, '');
  if (subject === '') return undefined;
  const isTold = subject !== matter || /(?:情况|进展|问题|汇总)$/u.test(subject);
  return `关于${isTold ? '' : '报送'}${subject}`;
}

/** Title marks within title marks are single ones (GB/T 15834-2011, 4.15.3.5). */
function quoted(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** Full names, as an address has them. */
function recipientsOf({ reportTo, recipients }: DeadlineFact, byId: OrganIndex['byId']): string {
  const refs = recipients ?? (reportTo ? [reportTo] : []);
  return refs.map(({ name, organ }) => byId(organ ?? '')?.name ?? name).join('、');
}

function formsIn({ forms }: DeadlineFact, circular: Circular, { labels }: Facts): string {
  return formsOf(circular)
    .filter(({ name }) => forms.includes(name))
    .map((form) => `${labels.get(form) ?? ''}${quoted(form.title)}`)
    .join('、');
}

/** The title of the plan that a lower level makes after this one: ××× for the place. */
function planTitle(title: string, region: string): string | undefined {
  if (!title.endsWith('方案')) return undefined;
  return title.includes(region) ? title.replace(region, UNKNOWN) : UNKNOWN + title;
}

/** Stands for a name that is not known yet, as in the figures of GB/T 9704-2012. */
export const UNKNOWN = '×××';
