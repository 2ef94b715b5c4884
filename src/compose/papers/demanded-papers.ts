import type { PaperTemplate } from '../../circular/paper-template.ts';
import { proseOf } from '../../circular/parts.ts';
import type { Circular } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { DeadlineFact, Facts } from '../../derive/types.ts';
import { emWidth } from '../em-width.ts';
import { clauseNaming } from './clause-naming.ts';
import { fillPattern, type PaperWords, paperWords } from './paper-words.ts';

/** A paper that a circular demands, blank. */
export interface DemandedPaper {
  /** ASCII: its name in addresses. */
  id: string;
  /** What it is listed as, unique in the circular. */
  title: string;
  /** What is printed above it. */
  heading: string;
  template: PaperTemplate;
  /** Id of the clause that demands it. */
  clause: string;
  deadline?: DeadlineFact;
  words: PaperWords;
}

/**
 * The papers that a circular demands: one for each deadline that asks for something in writing, in the order of the text, then
 * those that its words, its groups and its deadlines and ledgers together ask for, one of a kind. So there are no more than
 * deadlines and kinds together.
 *
 * @param templates in the order in which they are tried.
 */
export function demandedPapers(
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  templates: readonly PaperTemplate[],
): DemandedPaper[] {
  const found: Pick<DemandedPaper, 'id' | 'template' | 'clause' | 'deadline'>[] = [
    ...facts.deadlines.flatMap((deadline) => {
      const template = templates.find((one) => asksFor(deadline, one));
      if (!template) return [];
      return [{ template, clause: deadline.source.clause, deadline, id: `${template.id}-${deadline.id}` }];
    }),
    ...templates.flatMap((template) => {
      const clause = clauseOf(template, circular, facts);
      return clause === undefined ? [] : [{ template, clause, id: template.id }];
    }),
  ];
  const wordsOf = paperWords(circular, facts, corpus);
  const unique = uniqueTitles();
  return found.map((one) => {
    const words = wordsOf(one.clause, one.deadline);
    const heading = headingOf(one.template, words);
    return { ...one, words, heading, title: unique(heading, one.deadline?.dueText) };
  });
}

/** Something in writing: to be handed to somebody, with heads or forms, or called a report, a plan or the like. */
function asksFor(
  { matter, due, reportTo, contents, forms }: DeadlineFact,
  { demand }: PaperTemplate,
): boolean {
  if (demand.type !== 'deadline') return false;
  const { kinds, words, endings } = demand;
  const kind = due.type === 'recurring' ? due.frequency.type : due.type;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  const isNamed =
    words.some((word) => matter.includes(word)) || endings.some((word) => matter.endsWith(word));
  if (words.length + endings.length > 0) return isNamed;
  return reportTo !== undefined || contents.length > 0 || forms.length > 0 || WRITTEN.test(matter);
}

/** Endings of what is handed over, whether or not the text says to whom. */
const WRITTEN = /(?:报告|总结|汇总|信息|材料|报表|统计表|清单|名单|台账)$/u;

/** The clause that demands a paper which no deadline asks for. */
function clauseOf({ demand }: PaperTemplate, circular: Circular, facts: Facts): string | undefined {
  switch (demand.type) {
    case 'deadline':
      return undefined;
    case 'words':
      return clauseNaming(demand.words, circular, facts);
    case 'groups':
      return facts.duties.find(({ kind }) => kind === 'group')?.source.clause;
    case 'matters':
      return facts.deadlines.length + proseOf(circular).flatMap(({ meta }) => meta.ledgers).length > 0
        ? 'notice'
        : undefined;
  }
}

function headingOf({ title, name }: PaperTemplate, words: PaperWords): string {
  const heading = fillPattern(title, words);
  return heading === undefined || emWidth(heading) > LONGEST_HEADING ? name : heading;
}

/** In ideographs: three lines. */
const LONGEST_HEADING = 60;

/** Adds when it is due to the second of two titles, and a number to what is still the same. */
function uniqueTitles(): (title: string, due: string | undefined) => string {
  const taken = new Set<string>();
  return (title, due) => {
    let name = taken.has(title) && due !== undefined ? `${title}（${due}）` : title;
    for (let count = 2; taken.has(name); count++) name = `${title}（${count}）`;
    taken.add(name);
    return name;
  };
}
