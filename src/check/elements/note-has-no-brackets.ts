import type { Rule } from '../rule.ts';

/** Notes print within （）; brackets that are typed print twice. */
export const noteHasNoBrackets: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.3.6',
  about: '附注印在圆括号内，括号自动加上，“附注”里只写括号内的文字。',
  find({ file, meta }) {
    return meta.notes
      .filter((note) => /^[（(].*[）)]$/u.test(note))
      .map((note) => ({
        file,
        place: meta.places.notes,
        reason: `附注“${note}”写了括号，会印出两层`,
        should: '不写括号',
        mend: `改为“${note.slice(1, -1)}”`,
      }));
  },
};
