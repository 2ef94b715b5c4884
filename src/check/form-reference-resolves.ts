import { partsOf } from '../circular/parts.ts';
import type { Circular } from '../circular/types.ts';
import type { Facts } from '../derive/types.ts';
import { nearestName } from './nearest-name.ts';
import type { Finding } from './rule.ts';

/** 附表 of a `:时限` names attachments of the circular: what must be returned with the report has to be at hand. */
export function formReferenceResolves(circular: Circular, { deadlines }: Facts): Finding[] {
  const names = new Set(partsOf(circular).flatMap((part) => (part.type === 'circular' ? [] : [part.name])));
  return deadlines.flatMap(({ forms, source }) =>
    forms
      .filter((form) => !names.has(form))
      .map((form) => {
        const nearest = nearestName(form, names);
        return {
          file: source.file,
          place: source.position,
          reason: `附表“${form}”不是本公文的附件，应为“附件”中的文件名`,
          mend: nearest === undefined ? '在“附件”中列出该表，或改正“附表”' : `是否应为“${nearest}”？`,
        };
      }),
  );
}
