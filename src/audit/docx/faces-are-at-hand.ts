import { standardFace } from '../pdf/fonts.ts';
import type { Audit, Finding } from '../types.ts';
import { faceOf } from './type-of.ts';
import type { WordNotice } from './types.ts';

/** Whether the paper is set in the faces that the file names; what was set in others may break its lines elsewhere. */
export function facesAreAtHand(notice: WordNotice, used: Audit['faces']): Finding {
  const named = facesNamed(notice);
  const missing = named.filter((name) => !used.some((face) => isSame(name, face.name)));
  const substitutes = used
    .map(({ name }) => name)
    .filter((name) => !named.some((face) => isSame(face, name)));
  return {
    id: 'word-faces-are-at-hand',
    clause: '',
    element: '字体',
    requirement: '排版所用的字体就是文件指定的字体，没有替代',
    strength: 'practice',
    outcome:
      missing.length === 0
        ? { status: 'pass', measured: named.join('、'), required: '没有替代字体' }
        : {
            status: 'needsPerson',
            measured: `${missing.join('、')}→${substitutes.join('、') || '不明'}`,
            why: '这台机器没有这些字体，位置是用替代字体排出来量的；用 --fonts 给出单位字体所在目录再量',
          },
  };
}

/** The faces of the text's own characters, most used first. */
function facesNamed({ all }: WordNotice): string[] {
  const counts = new Map<string, number>();
  for (const run of all.flatMap(({ runs }) => runs)) {
    for (const character of run.text) {
      const face = /\s/.test(character) ? undefined : faceOf(character, run);
      if (face !== undefined) counts.set(face, (counts.get(face) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** A face is named in Chinese in Word and by its maker in a PDF. */
function isSame(word: string, pdf: string): boolean {
  const standard = standardFace(word);
  if (standard !== undefined) return standard === standardFace(pdf);
  return plain(pdf).startsWith(plain(LATIN_NAMES.get(word) ?? word));
}

const LATIN_NAMES = new Map([
  ['微软雅黑', 'MicrosoftYaHei'],
  ['等线', 'DengXian'],
  ['华文中宋', 'STZhongsong'],
  ['华文细黑', 'STXihei'],
  ['隶书', 'LiSu'],
  ['幼圆', 'YouYuan'],
]);

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
