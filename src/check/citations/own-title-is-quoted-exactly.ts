import { partsOf } from '../../circular/parts.ts';
import { normalName } from '../../corpus/normal-name.ts';
import type { Rule } from '../rule.ts';

/** The notice names its plan by the plan's title, not by an earlier or a shorter one. */
export const ownTitleIsQuotedExactly: Rule = {
  strength: 'practice',
  about: '正文提到本公文的印发件、附件时，标题与该件一致。不一致的，多半是定稿时只改了一处。',
  find(circular, { citations }) {
    const titles = partsOf(circular).flatMap((part) =>
      part.type === 'circular' ? [] : [part.type === 'form' ? part.title : part.meta.title],
    );
    const exact = new Set([circular.meta.title, ...titles].map(normalName));
    const withoutRegion = (title: string) => normalName(title).replaceAll(circular.meta.region, '');
    return citations.flatMap(({ title, target, source }) => {
      const isOwn = target?.type === 'circular' && target.slug === circular.slug;
      if (title === undefined || !isOwn || exact.has(normalName(title))) return [];
      const meant = titles.find((each) => withoutRegion(each) === withoutRegion(title));
      if (meant === undefined) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `所印发的文件写的是“《${title}》”，它的标题是“${meant}”`,
          should: '一致',
          mend: '改正其中一处',
        },
      ];
    });
  },
};
