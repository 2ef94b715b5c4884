import { basename, dirname } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Corpus } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { problem } from '../../messages.ts';
import type { CampaignRegister } from './campaigns.ts';

/**
 * A document of a campaign's 各级文件 that is no circular's folder, no circular's number and no registered document's:
 * its words alone would stand on the campaign's page.
 */
export function unknownDocuments(
  registers: readonly CampaignRegister[],
  { circulars, documents }: Corpus,
  sources: Sources,
): VFileMessage[] {
  const known = new Set([
    // A circular that could not be read has its folder all the same.
    ...[...sources.keys()]
      .filter((file) => file.endsWith('/index.md'))
      .map((file) => basename(dirname(file))),
    ...circulars.map(({ meta }) => meta.documentNumber?.text),
    ...documents.map(({ number }) => number),
  ]);
  return registers.flatMap(({ value, source, located }) =>
    value.documents.flatMap(({ document }, index) =>
      known.has(document)
        ? []
        : problem({
            file: source.path,
            place: located.placeOf(['各级文件', index, '文件']),
            rule: 'campaign-document-is-registered',
            severity: 'warning',
            reason: `各级文件中的“${document}”没有登记，应为公文所在的文件夹名，或者已登记的发文字号`,
            mend: '核对文件夹名或文号；本站未收录的，在 documents.yaml 中登记',
          }),
    ),
  );
}
