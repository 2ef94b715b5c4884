import { chineseDate } from '../../circular/chinese-date.ts';
import { formsOf, proseOf } from '../../circular/parts.ts';
import type { PrintTable } from '../../print/types.ts';
import type { Context } from '../context.ts';
import { blankTable } from './blank-table.ts';
import { clauseNaming } from './clause-naming.ts';
import type { DemandedPaper } from './demanded-papers.ts';
import { groupNames } from './group-names.ts';

/** Known columns of a checklist; others are blank. */
type Row = Partial<Record<'序号' | '事项' | '依据条款' | '时限' | '佐证材料', string>>;

/**
 * 检查清单: groups set up, phases passed through, ledgers kept, pledges signed, and what each deadline asks for, one row
 * each, with what is evidence of it.
 */
export function checklistTable(
  { template, heading }: DemandedPaper,
  papers: readonly DemandedPaper[],
  width: number,
  context: Context,
): PrintTable {
  const { evidence } = template;
  const clauses = new Map(context.facts.clauses.map((clause) => [clause.id, clause]));
  const rows = [
    ...groupTasks(evidence.groups, context),
    ...phaseTasks(evidence.phases, context),
    ...ledgerTasks(evidence.ledgers, context),
    ...wordTasks(evidence.words, papers),
    ...deadlineTasks(papers, context),
  ].map(
    ({ matter, clause, due = '', proof = '' }, index): Row => ({
      序号: String(index + 1),
      事项: matter,
      依据条款: clauses.get(clause ?? '')?.reference ?? '',
      时限: due,
      佐证材料: proof,
    }),
  );
  return blankTable(template.columns, rows, { width, summary: heading, template: context.template });
}

/** What is inspected: where it is demanded, by when, and what proves it. */
interface Task {
  matter: string;
  clause?: string | undefined;
  due?: string;
  proof?: string | undefined;
}

function groupTasks(proof: string | undefined, { circular, facts }: Context): Task[] {
  const groupOf = groupNames(circular);
  const seats = facts.duties.filter(({ kind }) => kind === 'group');
  const clauses = new Map(seats.toReversed().map((duty) => [groupOf(duty), duty.source.clause]));
  return [...clauses].toReversed().map(([name, clause]) => ({ matter: `成立${name}`, clause, proof }));
}

function phaseTasks(proof: string | undefined, { facts }: Context): Task[] {
  return facts.phases.map(({ name, start, end, source }) => {
    const dates = [start, end].map((date) => (date === undefined ? '' : chineseDate(date)));
    return { matter: `${name}阶段的工作`, clause: source.clause, due: dates.join('至'), proof };
  });
}

function ledgerTasks(proof: string | undefined, { circular, facts }: Context): Task[] {
  const names = new Set(proseOf(circular).flatMap(({ meta }) => meta.ledgers));
  return [...names].map((name) => ({
    matter: `建立《${name}》`,
    clause: clauseNaming([name], circular, facts),
    proof,
  }));
}

/** Pledges and the like. */
function wordTasks(proof: string | undefined, papers: readonly DemandedPaper[]): Task[] {
  return papers
    .filter(({ template: { demand } }) => demand.type === 'words')
    .map(({ template, clause }) => ({ matter: `签订或者发出${template.name}`, clause, proof }));
}

function deadlineTasks(papers: readonly DemandedPaper[], { circular, facts }: Context): Task[] {
  const kinds = new Map(papers.map(({ deadline, template }) => [deadline, template.name]));
  const labels = new Map(formsOf(circular).map((form) => [form.name, facts.labels.get(form) ?? form.title]));
  return facts.deadlines.map((deadline) => {
    const { matter, holders, dueText, atLeast, forms, reportTo, source } = deadline;
    const who = holders.map(({ name }) => name).join('、');
    const proofs = [
      kinds.get(deadline),
      ...forms.map((form) => labels.get(form)),
      reportTo && `报${reportTo.name}的记录`,
    ];
    return {
      matter: `${matter}${who === '' ? '' : `（${who}）`}`,
      clause: source.clause,
      due: `${dueText}${atLeast === undefined ? '' : `，至少${atLeast}次`}`,
      proof: proofs.filter((one) => one !== undefined).join('、'),
    };
  });
}
