import { proseOf } from '../../circular/parts.ts';
import { textOf } from '../../circular/text.ts';
import type { Rule } from '../rule.ts';

/**
 * A cited document is a circular of the site or stands in `documents.yaml`; otherwise the citation leads nowhere.
 * The ledgers that the circular itself prescribes are no documents.
 */
export const citationResolves: Rule = {
  strength: 'practice',
  about: '所引的文件是本站的公文，或者在 documents.yaml 中登记，否则引用无处可查。',
  find(circular, facts) {
    const ledgers = new Set(proseOf(circular).flatMap(({ meta }) => meta.ledgers));
    return facts.citations
      .filter(({ target, title }) => target === null && !(title !== undefined && ledgers.has(title)))
      .map(({ source, node }) => ({
        file: source.file,
        place: source.position,
        reason: `所引文件“${textOf(node)}”没有登记，应为本站公文或 documents.yaml 中的文件`,
        mend: '核对标题和文号；如无误，在 documents.yaml 中登记该文件',
      }));
  },
};
