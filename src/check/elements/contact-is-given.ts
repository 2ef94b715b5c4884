import type { Rule } from '../rule.ts';

/** Who must return something has questions, and needs somebody to ask. */
export const contactIsGiven: Rule = {
  strength: 'practice',
  about: '要求限期报送材料的通知，写明联系人和电话，报送的单位有疑问时知道找谁。',
  find({ file, meta }, { deadlines }) {
    if (meta.contact || !KINDS.has(meta.kind) || meta.notes.some((note) => note.includes('联系'))) return [];
    const isAsked = deadlines.some(({ due, reportTo }) => due.type !== 'recurring' && reportTo);
    if (!isAsked) return [];
    return [
      {
        file,
        reason: '要求限期报送，没有写“联系”',
        should: '写明联系人和电话',
        mend: '补写“联系: {人: …, 电话: …}”',
      },
    ];
  },
};

const KINDS = new Set(['通知', '函', '方案']);
