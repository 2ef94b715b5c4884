import type { FontId } from '../../layout/types.ts';
import type { FaceRole } from '../../print/types.ts';
import { readSfnt } from './sfnt.ts';

/**
 * The faces that come from the package registry, by id: the module path to read each from. Noto Serif SC and Noto
 * Sans SC (OFL) hold every character of 通用规范汉字表.
 */
export const REGISTRY_FACES = {
  'NotoSerifSC-Regular': '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'NotoSerifSC-Medium': '@expo-google-fonts/noto-serif-sc/500Medium/NotoSerifSC_500Medium.ttf',
  'NotoSerifSC-Bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'NotoSansSC-Medium': '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
} as const;

/** The module path of the HarfBuzz that makes subsets. */
export const HARFBUZZ = 'harfbuzzjs/dist/harfbuzz-subset.wasm';

/** What stands in for each face where an office provides none, and where its own lacks a character. */
const FALLBACKS: Record<FaceRole, (keyof typeof REGISTRY_FACES)[]> = {
  body: ['NotoSerifSC-Regular', 'NotoSansSC-Medium'],
  title: ['NotoSerifSC-Bold', 'NotoSansSC-Medium'],
  h1: ['NotoSansSC-Medium', 'NotoSerifSC-Bold'],
  h2: ['NotoSerifSC-Medium', 'NotoSansSC-Medium'],
  digits: ['NotoSerifSC-Regular', 'NotoSansSC-Medium'],
};

/** How each role's face is called in file names and name tables, best first. */
const NAMES: Record<FaceRole, RegExp[]> = {
  body: [/仿宋.*2312|fangsong.*2312/i, /仿宋|fangsong|simfang|stfangso/i],
  title: [/小标宋|xiaobiaosong|xbs/i],
  h1: [/^simhei|\bsimhei\b|^黑体$/i, /黑体|heiti|hei\b/i],
  h2: [/楷体.*2312|kaiti.*2312/i, /楷|kaiti|simkai|stkaiti|wenkai/i],
  digits: [/^simsun|\bsimsun\b|^宋体$/i, /^times|nimbus ?roman|liberation ?serif/i],
};

/**
 * The chain of each role: an office's own faces, known by their file names or by their name tables, before the
 * registry's. Files that are no fonts match by file name alone, so that the report can refuse them by name.
 */
export function faceChains(office: ReadonlyMap<FontId, Uint8Array>): Record<FaceRole, FontId[]> {
  const known = [...office].map(([font, bytes]) => describe(font, bytes)).sort(plainestFirst);
  const chain = (role: FaceRole): FontId[] => {
    const own = NAMES[role].flatMap((pattern) =>
      known.filter(({ names }) => names.some((name) => pattern.test(name))).map(({ font }) => font),
    );
    return [...new Set([...own, ...FALLBACKS[role]])];
  };
  return {
    body: chain('body'),
    title: chain('title'),
    h1: chain('h1'),
    h2: chain('h2'),
    digits: chain('digits'),
  };
}

interface Described {
  font: FontId;
  names: string[];
  weight: number;
}

function describe(font: FontId, bytes: Uint8Array): Described {
  try {
    const { names, weight } = readSfnt(bytes);
    return { font, names: [stem(font), ...names], weight };
  } catch {
    return { font, names: [stem(font)], weight: REGULAR };
  }
}

/** OS/2 usWeightClass of a face that is neither light nor bold. */
const REGULAR = 400;

/** Of several that go by one name: upright before slanted, of a regular weight before others; no heading is bold (7.3.3). */
function plainestFirst(a: Described, b: Described): number {
  const slant = ({ names }: Described) => Number(names.some((name) => /italic|oblique|斜/i.test(name)));
  return (
    slant(a) - slant(b) ||
    Math.abs(a.weight - REGULAR) - Math.abs(b.weight - REGULAR) ||
    (a.font < b.font ? -1 : 1)
  );
}

function stem(font: FontId): string {
  return font.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
