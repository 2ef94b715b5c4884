import type { DutyRole } from '../circular/types.ts';
import { answersOf, organKey } from './answers.ts';
import { eachOnce, targetKey } from './named-targets.ts';
import type { Coverage, CoverageCell, CoveredTarget, Duty, TargetFact } from './types.ts';

/** Which organ answers for which of a circular's targets. */
export function coverageOf(listed: readonly TargetFact[], duties: readonly Duty[]): Coverage {
  const answers = answersOf(duties);
  const byTarget = new Map<string, Duty[]>();
  for (const duty of answers) {
    for (const key of duty.targets.map(targetKey)) {
      const others = byTarget.get(key);
      if (others) others.push(duty);
      else byTarget.set(key, [duty]);
    }
  }
  const listedKeys = new Set(listed.map(targetKey));
  const targets = eachOnce([...listed, ...answers.flatMap((duty) => duty.targets)]).map(
    ({ category, name, sector }): CoveredTarget => {
      const key = targetKey({ category, name, sector });
      const isListed = listedKeys.has(key);
      return { key, category, name, sector, listed: isListed, state: stateOf(byTarget.get(key) ?? []) };
    },
  );
  return {
    targets,
    organs: [...new Map(answers.flatMap(organsOf).map((organ) => [organKey(organ), organ])).values()],
    cells: targets.flatMap(({ key }) => cellsOf(key, byTarget.get(key) ?? [])),
  };
}

function cellsOf(target: string, duties: readonly Duty[]): CoverageCell[] {
  const decisive = new Set(decisiveOf(duties));
  const cells = new Map<string, CoverageCell>();
  for (const duty of duties) {
    for (const { role, organs } of duty.assignments) {
      for (const organ of organs) {
        const key = organKey(organ);
        const cell = cells.get(key) ?? { target, organ, roles: [], duties: [], joint: true };
        cells.set(key, cell);
        if (!cell.roles.includes(role)) cell.roles.push(role);
        if (cell.duties.at(-1) !== duty.id) cell.duties.push(duty.id);
        if (decisive.has(duty)) cell.joint = false;
      }
    }
  }
  return [...cells.values()];
}

function stateOf(duties: readonly Duty[]): CoveredTarget['state'] {
  if (duties.length === 0) return 'gap';
  const decisive = decisiveOf(duties);
  const led = (['总牵头', '牵头'] as const).map(
    (role) => new Set(decisive.flatMap((duty) => holders(duty, role))),
  );
  if (led.some((organs) => organs.size > 0))
    return led.some((organs) => organs.size > 1) ? 'double' : 'covered';
  const [first, ...others] = decisive.map((duty) => holders(duty, '责任')).filter((each) => each.length > 0);
  if (!first || others.length === 0) return 'covered';
  return first.some((organ) => others.every((each) => each.includes(organ))) ? 'covered' : 'double';
}

/** The rows and items among some duties, which say who takes a target; where there are none, the tails do. */
function decisiveOf(duties: readonly Duty[]): readonly Duty[] {
  const precise = duties.filter(({ kind }) => kind !== 'tail');
  return precise.length > 0 ? precise : duties;
}

function holders({ assignments }: Duty, role: DutyRole): string[] {
  return assignments.filter((each) => each.role === role).flatMap(({ organs }) => organs.map(organKey));
}

function organsOf({ assignments }: Duty) {
  return assignments.flatMap(({ organs }) => organs);
}
