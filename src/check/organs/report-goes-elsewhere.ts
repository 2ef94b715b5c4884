import type { Rule } from '../rule.ts';

/** Nobody reports to itself. */
export const reportGoesElsewhere: Rule = {
  strength: 'practice',
  about: '报送的单位和接收的单位不同。',
  find(_, { deadlines }) {
    return deadlines.flatMap(({ holders, reportTo, matter, source }) => {
      const same = holders.find(
        ({ name, organ }) => reportTo && (organ === null ? name === reportTo.name : organ === reportTo.organ),
      );
      if (!same) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${matter}”由“${same.name}”报送“${reportTo!.name}”，是同一个机关`,
          should: '报送另一个机关',
          mend: '改正“单位”或“报送”',
        },
      ];
    });
  },
};
