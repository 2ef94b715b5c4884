import type { Duty, OrganRef } from '../../derive/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { paragraph } from '../builders.ts';
import type { Context } from '../context.ts';
import type { DemandedPaper } from './demanded-papers.ts';

/**
 * What those who sign answer for, numbered, each with its clause. Those who sign are the addressees that answer for the clause which
 * asks for the pledge; where it names none, all addressees.
 */
export function pledgedDuties({ clause }: DemandedPaper, { circular, facts }: Context): PrintBlock[] {
  const references = new Map(facts.clauses.map(({ id, reference }) => [id, reference]));
  const { addressees } = circular.meta;
  const named = facts.duties.filter(({ source }) => source.clause === clause).flatMap(organsOf);
  const signing = named.filter(({ name }) => addressees.some((addressee) => addressee.includes(name)));
  const signs = keysOf(signing);
  const duties = facts.duties.filter(
    (duty) => duty.kind !== 'group' && organsOf(duty).some((ref) => isOneOf(ref, signs, addressees)),
  );
  const lines = new Set(duties.map((duty) => lineOf(duty, references.get(duty.source.clause) ?? '')));
  return [...lines].map((line, index) => paragraph('body', 'listItem', `${index + 1}.${line}`));
}

function organsOf({ assignments }: Duty): OrganRef[] {
  return assignments.flatMap(({ organs }) => organs);
}

function keysOf(refs: readonly OrganRef[]): Set<string> {
  return new Set(refs.map(({ organ, name }) => organ ?? name));
}

function isOneOf(
  { organ, name }: OrganRef,
  signs: ReadonlySet<string>,
  addressees: readonly string[],
): boolean {
  return signs.size > 0
    ? signs.has(organ ?? name)
    : addressees.some((addressee) => addressee.split('、').includes(name));
}

/** 逐户登记建档（五（一））；书面总结，2018年7月18日，报镇排查办（六（三））. */
function lineOf({ matter, due, reportTo }: Duty, reference: string): string {
  const more = [...(due === undefined ? [] : [due]), ...(reportTo ? [`报${reportTo.name}`] : [])];
  const words = [matter.replace(/。$/u, ''), ...more].join('，');
  return `${words}${reference === '' ? '' : `（${reference.replace(' ', '')}）`}。`;
}
