import { namedOrgans } from './check/named-organs.ts';
import type { Circular } from './circular/types.ts';
import { type Compiled, compile, factsOf } from './compile.ts';
import { organIndex } from './corpus/organ-index.ts';
import type { Sources } from './files.ts';
import { extendRegister, type Finding, fullName, writeRegister } from './import/index.ts';

/** What is proposed for the organs that a circular names and no register knows. */
export interface Proposal {
  /** The register to write: a new one, or that of the region with what was added to its end. */
  register?: { file: string; text: string; isNew: boolean };
  findings: Finding[];
}

/**
 * Proposes to register the organs of a circular: a region without a register gets one; one that there is gets them at its end,
 * and nothing else of it changes.
 *
 * @param registers - The registers of the content directory, as they are.
 */
export function proposeRegister(circular: Circular, compiled: Compiled, registers: Sources): Proposal {
  const { region } = circular.meta;
  const { corpus } = compiled;
  const organs = organIndex(corpus);
  const named = namedOrgans(circular, factsOf(compiled, circular), organs);
  const names = [
    ...new Set(named.flatMap(({ organ, name }) => (organ === null && isName(name) ? [name] : []))),
  ];
  if (names.length === 0) return { findings: [] };
  const words = `${names.length}个机关不在名录中：${names.join('、')}`;
  const ask = (rest: string): Finding => ({ kind: 'ask', subject: '机关名录', text: words + rest });
  if (!corpus.regions.has(region)) {
    const file = `organs/${circular.slug}.yaml`;
    const register = { file, text: writeRegister(region, names, circular.slug), isNew: true };
    return { register, findings: [ask(`；已拟成 ${file}，请核对全称、类型和标识`)] };
  }
  const extended = extendedRegister(region, names, circular.slug, registers);
  return extended
    ? {
        register: { ...extended, isNew: false },
        findings: [ask(`；已补在 ${extended.file} 末尾，请核对全称、类型和标识`)],
      }
    : { findings: [ask(`；请补入“${region}”的机关名录`)] };
}

/** The register of a region with further organs; undefined where it does not read as it did before, and these besides. */
function extendedRegister(
  region: string,
  names: readonly string[],
  prefix: string,
  registers: Sources,
): { file: string; text: string } | undefined {
  const before = compile(registers).corpus;
  for (const [file, bytes] of registers) {
    if (!/^organs\/[^/]+\.yaml$/.test(file)) continue;
    const alone = compile(new Map([[file, bytes]])).corpus;
    if (!alone.regions.has(region)) continue;
    const text = extendRegister(new TextDecoder().decode(bytes), region, names, prefix);
    if (text === undefined) return undefined;
    const after = compile(new Map([...registers, [file, new TextEncoder().encode(text)]])).corpus;
    const added = new Set(names.map((name) => fullName(name, region))).size;
    const holds =
      after.organs.length === before.organs.length + added &&
      before.organs.every(({ id }) => after.organs.some((organ) => organ.id === id));
    return holds ? { file, text } : undefined;
  }
  return undefined;
}

/** A register holds names, no sentences. */
function isName(name: string): boolean {
  return name.length <= 60 && /^[\p{L}\p{N}（）《》〔〕·、“”—－-]+$/u.test(name);
}
