import type { NoticeClause } from './clause.ts';
import { verdict } from './outcomes.ts';

/** What can be told of a file's fonts, and of what it says of itself. */
export const FACES: NoticeClause[] = [
  {
    id: 'faces-are-those-of-the-standard',
    clause: '§5.2.2',
    element: '字体',
    requirement: '汉字用标准所称的仿宋、小标宋、黑体、楷体、宋体，不用替代字体',
    strength: 'usual',
    check: ({ file }) => {
      const counts = new Map<string, number>();
      for (const { character, font } of file.pages.flatMap(({ glyphs }) => glyphs)) {
        if (!font.face && /\p{Script=Han}/u.test(character))
          counts.set(font.name, (counts.get(font.name) ?? 0) + 1);
      }
      const substitutes = [...counts].sort((a, b) => b[1] - a[1]);
      return verdict(substitutes.length === 0, {
        measured: substitutes.map(([name, count]) => `${name} ${count} 字`).join('，') || '没有替代字体',
        required: '没有替代字体',
        why: '请在装有这些字体的机器上，或者带上字体文件夹重新生成',
      });
    },
  },
  {
    id: 'faces-are-embedded',
    clause: '—',
    element: '字体',
    requirement: '字体嵌入文件，在别的机器上不走样',
    strength: 'practice',
    check: ({ file }) => {
      const missing = file.fonts.filter(({ embedded }) => !embedded);
      return verdict(missing.length === 0, {
        measured: missing.map(({ name }) => name).join('、') || '全部嵌入',
        required: '全部嵌入',
        why: '没有嵌入的字体由看文件的机器替代，版面会变',
      });
    },
  },
  {
    id: 'characters-can-be-read-out',
    clause: '—',
    element: '文字',
    requirement: '每个字都能复制、检索和朗读',
    strength: 'practice',
    check: ({ file }) => {
      const dumb = file.pages.flatMap(({ glyphs, number }) =>
        glyphs.filter(({ character }) => character === '\ufffd').map(() => number),
      );
      return verdict(dumb.length === 0, {
        measured: dumb.length > 0 ? `${dumb.length} 个字没有编码` : '都有编码',
        required: '都有编码',
        ...(dumb[0] !== undefined && { page: dumb[0] }),
      });
    },
  },
  {
    id: 'file-names-its-title-and-language',
    clause: '—',
    element: '文件属性',
    requirement: '文件写明标题和语言（中文）',
    strength: 'practice',
    check: ({ file: { facts } }) =>
      verdict(facts.title !== undefined && /^zh/i.test(facts.language ?? ''), {
        measured: `标题${facts.title ? '有' : '没有'}，语言 ${facts.language ?? '没有'}`,
        required: '有标题，语言 zh',
      }),
  },
  {
    id: 'file-is-tagged',
    clause: '—',
    element: '文件属性',
    requirement: '文件带有结构标记，可以朗读',
    strength: 'practice',
    check: ({ file: { facts } }) =>
      verdict(facts.tagged, { measured: facts.tagged ? '有标记' : '没有标记', required: '有标记' }),
  },
];
