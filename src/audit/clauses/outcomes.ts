import type { Failed, Glyph, NeedsPerson, NotApplicable, Outcome, Passed, StandardFace } from '../types.ts';

/** The paper lacks what the clause is about. */
export function absent(why: string): NotApplicable {
  return { status: 'notApplicable', why };
}

export function needsPerson(why: string, seen: Omit<NeedsPerson, 'status' | 'why'> = {}): NeedsPerson {
  return { status: 'needsPerson', why, ...seen };
}

/** Passes when it holds. */
export function verdict(holds: boolean, seen: Omit<Failed, 'status'>): Passed | Failed {
  const { why, ...both } = seen;
  return holds ? { status: 'pass', ...both } : { status: 'fail', ...both, ...(why !== undefined && { why }) };
}

export interface Measurement {
  value: number;
  page: number;
}

export interface Requirement {
  required: number;
  tolerance: number;
  /** Default: mm. */
  unit?: 'mm' | '字' | 'pt' | '行';
  why?: string;
}

/** Whether a length is as required; of several measurements the one that is farthest off. */
export function length(
  measured: Measurement | readonly Measurement[],
  { required, tolerance, unit = 'mm', why }: Requirement,
): Outcome {
  const all = Array.isArray(measured) ? (measured as Measurement[]) : [measured as Measurement];
  const [first, ...others] = all;
  if (!first) return absent('没有可以量的地方');
  const off = ({ value }: Measurement) => Math.abs(value - required);
  const worst = others.reduce((worse, one) => (off(one) > off(worse) ? one : worse), first);
  return verdict(off(worst) <= tolerance, {
    measured: `${written(worst.value)} ${unit}`,
    required: `${required} ± ${tolerance} ${unit}`,
    page: worst.page,
    ...(why !== undefined && { why }),
  });
}

function written(value: number): string {
  return value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** Points by which a size may differ from its 号: programs write 15.96 or 15.75 for 3号. */
const SIZE_TOLERANCE = 0.3;

const SIZES = { '2号': 22, '3号': 16, '4号': 14 };

/** Whether every glyph is set in a size. */
export function size(glyphs: readonly Glyph[], name: keyof typeof SIZES, page: number): Outcome {
  if (glyphs.length === 0) return absent('没有文字');
  const off = (glyph: Glyph) => Math.abs(glyph.size - SIZES[name]);
  const worst = glyphs.reduce((worse, glyph) => (off(glyph) > off(worse) ? glyph : worse));
  return verdict(off(worst) <= SIZE_TOLERANCE, {
    measured: `${written(worst.size)} pt（“${worst.character}”）`,
    required: `${name}（${SIZES[name]} pt）`,
    page,
  });
}

/**
 * Whether every ideograph (or every glyph, where there is none) is set in a face of the standard. What stands in for it
 * is reported as what it is: a substituted face fails.
 */
export function face(glyphs: readonly Glyph[], wanted: StandardFace, page: number): Outcome {
  const ideographs = glyphs.filter(({ character }) => /\p{Script=Han}/u.test(character));
  const judged = ideographs.length > 0 ? ideographs : glyphs;
  if (judged.length === 0) return absent('没有文字');
  const others = judged.filter(({ font }) => font.face !== wanted);
  const used = [...new Set((others.length > 0 ? others : judged).map(({ font }) => font.name))].sort();
  const isOtherFace = others.some(({ font }) => font.face !== undefined);
  return verdict(others.length === 0, {
    measured: `${used.join('、')}${others.length > 0 && others.length < judged.length ? `（${judged.length} 字中的 ${others.length} 字）` : ''}`,
    required: wanted,
    page,
    why: isOtherFace ? '用了别的字体' : '用了替代字体：请在装有这种字体的机器上，或者带上字体文件夹重新生成',
  });
}
