import { children, type XmlElement } from './xml-element.ts';

/** What a part of a Word file points at. */
export interface Relation {
  /** `header`, `image`, `hyperlink`: the last word of its address. */
  type: string;
  /** Of the part it points at; of a target outside the file, that address. */
  path: string;
}

/** The relations of a part by their ids. */
export function relationsOf(
  part: string,
  parts: ReadonlyMap<string, XmlElement>,
): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    children(root, 'Relationship').map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const isOutside = attributes.get('TargetMode') === 'External';
      return [
        attributes.get('Id') ?? '',
        {
          type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
          path: isOutside ? target : target.startsWith('/') ? target.slice(1) : folder + target,
        },
      ];
    }),
  );
}
