import type { Clause } from '../../types.ts';
import type { WordNotice } from '../types.ts';
import { judge, type Place, quoted } from './judge.ts';

/** What makes a file easy to work on: styles with names, levels in the navigation pane, nothing left over. */
export const STRUCTURE: Clause<WordNotice>[] = [
  {
    id: 'word-headings-have-levels',
    clause: '',
    element: '各级标题',
    requirement: '标题有大纲级别，导航窗格里看得到，层次与序号一致',
    strength: 'practice',
    check: ({ headings }) => {
      const own = headings.filter(({ runsOn, level }) => !runsOn && level <= 2);
      const levels = own.map(({ paragraph }) => paragraph.format.outlineLevel ?? 9);
      const deepestFirst = levels.reduce(
        (deepest, outline, at) => (own[at]!.level === 1 ? Math.max(deepest, outline) : deepest),
        -1,
      );
      return judge(
        own.map(({ level, text }, at): Place => {
          const outline = levels[at]!;
          const right = outline < 9 && (level === 1 || outline > deepestFirst);
          return { found: outline < 9 ? `大纲${outline + 1}级` : '没有大纲级别', right, where: quoted(text) };
        }),
        '有大纲级别，一级在二级之上',
        '没有独立成行的标题',
      );
    },
  },
  {
    id: 'word-paragraphs-have-styles',
    clause: '',
    element: '样式',
    requirement: '标题和正文用有名称的样式，不都堆在默认样式上',
    strength: 'practice',
    check: (notice) =>
      judge(
        textOf(notice).map(
          ({ style, text }): Place => ({
            found: style ?? '默认样式',
            right: style !== undefined,
            where: quoted(text),
          }),
        ),
        '有名称的样式',
        '没有认出正文',
      ),
  },
  {
    id: 'word-formatting-is-in-styles',
    clause: '',
    element: '样式',
    requirement: '字体、字号、缩进、行距写在样式里，不逐段手工设置',
    strength: 'practice',
    check: (notice) => {
      const text = textOf(notice);
      const places = text.map(({ direct, text }): Place => {
        const own = LOOKS.filter(([name]) => direct.has(name)).map(([, word]) => word);
        return {
          found: own.length > 0 ? `手工设置${own.join('、')}` : '格式随样式',
          right: own.length === 0,
          where: quoted(text),
        };
      });
      const wrong = places.filter(({ right }) => !right).length;
      // A word set apart here and there is no fault.
      const few = wrong / text.length <= 0.1;
      return judge(few ? places.filter(({ right }) => right) : places, '格式随样式', '没有认出正文');
    },
  },
  {
    id: 'word-revisions-are-settled',
    clause: '',
    element: '修订和批注',
    requirement: '印发的文件没有未接受的修订，没有批注',
    strength: 'practice',
    check: ({ file: { revisions } }) => {
      const required = '没有修订和批注';
      if (revisions === 0) return { status: 'pass', measured: required, required };
      return {
        status: 'fail',
        measured: `${revisions}处`,
        required,
        why: '在“审阅”中接受或者拒绝全部修订，删去批注',
      };
    },
  },
  {
    id: 'word-file-says-title-and-language',
    clause: '',
    element: '文件属性',
    requirement: '属性里有标题，语言为中文',
    strength: 'practice',
    check: ({ file: { facts } }) => {
      const { title, language } = facts;
      const measured = `标题${title ? quoted(title) : '没有'}，语言 ${language ?? '没有'}`;
      const required = '有标题，语言 zh-CN';
      const right = title !== undefined && /^zh/i.test(language ?? '');
      return { status: right ? 'pass' : 'fail', measured, required };
    },
  },
];

const LOOKS: [element: string, word: string][] = [
  ['w:rFonts', '字体'],
  ['w:sz', '字号'],
  ['w:b', '加粗'],
  ['w:ind', '缩进'],
  ['w:jc', '对齐'],
];

function textOf({ title, headings, body }: WordNotice) {
  return [...new Set([...title, ...headings.map(({ paragraph }) => paragraph), ...body])];
}
