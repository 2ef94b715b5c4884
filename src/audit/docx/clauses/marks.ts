import { standardFace } from '../../pdf/fonts.ts';
import type { Clause } from '../../types.ts';
import { faceOf, IDEOGRAPH, SHARED_WITH_LATIN } from '../type-of.ts';
import type { WordFace, WordNotice } from '../types.ts';
import { judge, type Place, quoted } from './judge.ts';

/** Traps of faces: marks that turn Western, and themes that go before what is named. */
export const MARKS: Clause<WordNotice>[] = [
  {
    id: 'word-shared-marks-stay-chinese',
    clause: 'GB/T 15834',
    element: '引号、破折号、省略号',
    requirement: '引号、破折号、省略号、间隔号用中文字体，占中文的宽度',
    strength: 'practice',
    check: ({ all }) =>
      judge(
        all.flatMap((paragraph) =>
          paragraph.runs.flatMap((run) =>
            (run.text.match(new RegExp(SHARED_WITH_LATIN, 'g')) ?? []).slice(0, 1).map((mark): Place => {
              const face = faceOf(mark, run);
              const right = face !== undefined && isChinese(face);
              return {
                found: right ? '中文字体' : `${NAMES.get(mark)}用${face ?? '未指定的字体'}`,
                right,
                where: quoted(paragraph.text),
              };
            }),
          ),
        ),
        '中文字体',
        '没有这些标点',
        '西文字体里的引号只有半个字宽；给这些字加东亚字体提示，或者把西文字体也设为中文字体',
      ),
  },
  {
    id: 'word-themes-do-not-override-faces',
    clause: '',
    element: '字体',
    requirement: '指定的字体不被主题字体盖过',
    strength: 'practice',
    check: ({ all }) =>
      judge(
        all.flatMap(({ runs }) =>
          runs
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, format }): Place => {
              const slot = IDEOGRAPH.test(text) ? format.eastAsia : format.ascii;
              return {
                found: overrides(slot) ?? '不被主题字体盖过',
                right: overrides(slot) === undefined,
                where: quoted(text),
              };
            }),
        ),
        '不被主题字体盖过',
        '没有文字',
        '同时写有主题字体时，Word 只认主题字体',
      ),
  },
];

const NAMES = new Map([
  ...['“', '”', '‘', '’'].map((mark): [string, string] => [mark, '引号']),
  ['—', '破折号'],
  ['–', '连接号'],
  ['…', '省略号'],
  ['·', '间隔号'],
  ['×', '乘号'],
]);

function overrides(face: WordFace | undefined): string | undefined {
  return face?.overridden === undefined ? undefined : `${face.overridden}被${face.name}盖过`;
}

/** The standard's faces, and others that are named in Chinese or known to be. */
function isChinese(name: string): boolean {
  return (
    IDEOGRAPH.test(name) ||
    standardFace(name) !== undefined ||
    /\b(SC|CN|GB|CJK|YaHei|DengXian)\b/i.test(name)
  );
}
