import { proseOf } from '../circular/parts.ts';
import type { Circular } from '../circular/types.ts';
import type { NamedOrgan, OrganIndex } from './organ-index.ts';
import { splitOrgans } from './split-organs.ts';

/** An organ in the frontmatter of a circular's part, with the file and the key (in English) where it stands. */
export interface FrontmatterOrgan extends NamedOrgan {
  file: string;
  key: string;
}

/** The organs that a circular's frontmatter names: issuers, addressees, copies, printing organ, authors, signatures. */
export function frontmatterOrgans(circular: Circular, organs: OrganIndex): FrontmatterOrgan[] {
  const { meta } = circular;
  return [
    ...named(circular.file, 'issuers', meta.issuers),
    ...named(circular.file, 'addressees', meta.addressees),
    ...named(circular.file, 'imprintAddressees', meta.imprintAddressees),
    ...named(circular.file, 'copies', meta.copies),
    ...named(circular.file, 'printing', meta.printing?.organ === undefined ? [] : [meta.printing.organ]),
    ...proseOf(circular).flatMap((part) => [
      ...named(part.file, 'signature', part.meta.signature ?? []),
      ...named(part.file, 'byline', part.type === 'prose' && part.meta.byline ? [part.meta.byline] : []),
    ]),
  ];

  function named(file: string, key: string, lists: readonly string[]): FrontmatterOrgan[] {
    return lists
      .flatMap((list) => splitOrgans(list, meta.region, organs))
      .map((organ) => ({ ...organ, file, key }));
  }
}
