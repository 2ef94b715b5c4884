import { normalName } from '../../corpus/normal-name.ts';
import type { Rule } from '../rule.ts';

/** 关于印发X的通知 issues X: its enclosure, or its attachment, has that title. */
export const titleNamesWhatItIssues: Rule = {
  strength: 'must',
  clause: '《党政机关公文处理工作条例》第九条',
  about: '印发、转发通知的标题所写的文件名，与所附文件的标题一致。',
  find({ file, meta, enclosures, attachments }) {
    const named = /关于(?:印发|转发|批转|下发)(.+)的通知$/u.exec(meta.title)?.[1];
    const annexes = [...enclosures, ...attachments].filter((annex) => annex.type === 'prose');
    const [annex] = annexes;
    if (named === undefined || !annex || annexes.length > 1) return [];
    const bare = (title: string) =>
      normalName(title)
        .replace(/[《》〈〉]/gu, '')
        .replace(/（[^（）]*）$/u, '');
    if (bare(named).endsWith(bare(annex.meta.title))) return [];
    return [
      {
        file,
        place: meta.places.title,
        reason: `标题所印发的是“${named}”，所附文件的标题是“${annex.meta.title}”`,
        should: '一致',
        mend: '改正其中一处',
      },
    ];
  },
};
