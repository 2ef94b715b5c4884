import { proseOf } from '../circular/parts.ts';
import { textOf } from '../circular/text.ts';
import type { Circular } from '../circular/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

/**
 * A cited document is a circular of the site or stands in `documents.yaml`; otherwise the citation leads nowhere.
 * The ledgers that the circular itself prescribes are no documents.
 */
export function citationResolves(circular: Circular, facts: Facts): Finding[] {
  const ledgers = new Set(proseOf(circular).flatMap(({ meta }) => meta.ledgers));
  return facts.citations
    .filter(({ target, title }) => target === null && !(title !== undefined && ledgers.has(title)))
    .map(({ source, node }) => ({
      file: source.file,
      place: source.position,
      reason: `所引文件“${textOf(node)}”没有登记，应为本站公文或 documents.yaml 中的文件`,
      mend: '核对标题和文号；如无误，在 documents.yaml 中登记该文件',
    }));
}
