import { formsOf, proseOf } from '../../circular/parts.ts';
import type { Circular, Form } from '../../circular/types.ts';
import { stableId, uniqueIds } from '../../derive/stable-id.ts';

/** A ledger that a circular demands, blank. */
export interface Ledger {
  /** ASCII: its name in addresses. */
  id: string;
  form: Form;
  /**
   * Where its columns are from: a form that the circular attaches, a form file of its own, one of the ledgers at hand, or the
   * columns common to all, because nothing is called so.
   */
  from: 'attached' | 'own' | 'standard' | 'common';
}

/** The ledgers that a circular and what it issues or attaches list under 台账, each once, in order. */
export function ledgersOf(circular: Circular, standard: readonly Form[]): Ledger[] {
  const parts = proseOf(circular);
  const sources = [
    { from: 'attached' as const, forms: formsOf(circular) },
    { from: 'own' as const, forms: parts.flatMap(({ ledgers = [] }) => ledgers) },
    { from: 'standard' as const, forms: standard },
  ];
  const names = new Map(parts.flatMap(({ meta }) => meta.ledgers.map((name) => [keyOf(name), name])));
  const unique = uniqueIds();
  return [...names].map(([key, name]) => {
    for (const { from, forms } of sources) {
      const form = forms.find(({ title }) => keyOf(title) === key);
      if (form) return { id: unique(form.name), form, from };
    }
    const id = unique(stableId('l', name));
    return { id, form: { ...commonOf(standard), name: id, title: name }, from: 'common' };
  });
}

/** The columns common to all ledgers. */
function commonOf(standard: readonly Form[]): Form {
  const common = standard.find(({ name }) => name === 'common');
  if (!common) throw new Error('templates/ledgers 下没有 common.form.yaml');
  return common;
}

/** One name however its brackets, title marks and blanks are written. */
function keyOf(name: string): string {
  return name
    .replaceAll(/[\s《》_＿]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
