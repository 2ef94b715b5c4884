import { partsOf } from '../../circular/parts.ts';
import { normalName } from '../../corpus/normal-name.ts';
import type { Rule } from '../rule.ts';

/** Two attachments of one title cannot be told apart in the list below the text. */
export const attachmentTitleIsItsOwn: Rule = {
  strength: 'practice',
  about: '各附件的标题不同，附件说明才分得清。',
  find(circular) {
    const titles = new Map<string, string>();
    return partsOf(circular).flatMap((part) => {
      const title = part.type === 'form' ? part.title : part.meta.title;
      const before = titles.get(normalName(title));
      titles.set(normalName(title), part.file);
      if (before === undefined) return [];
      return [
        {
          file: part.file,
          place: part.type === 'form' ? part.places?.title : part.meta.places.title,
          reason: `标题“${title}”与 ${before} 的相同`,
          should: '各不相同',
          mend: '改其中一个标题',
        },
      ];
    });
  },
};
