import { organIndex } from '../../corpus/organ-index.ts';
import type { Corpus } from '../../corpus/types.ts';

const UNIT = String.raw`\p{Script=Han}{1,8}?(?:自治区|自治州|特别行政区|地区|省|市|州|盟|区|县|旗|镇|乡|街道)`;
/** The region's own organs, which follow its name. */
const OWN = /^(?:人民政府|人民代表|人大|政协|委员会|委|党委|政府|监察|人民法院|人民检察院|纪委|纪律)/u;

/**
 * The region of an organ: the registered one whose own it is by its name, as a register holds organs of the regions below too;
 * else what its register says, else the name that its own begins with (天津市宝坻区人民政府 → 宝坻区).
 */
export function regionOf(organ: string, corpus: Corpus): string | undefined {
  const known = organIndex(corpus).resolve(organ, '');
  const name = known?.organ.name ?? organ;
  const own = [...corpus.regions.keys()].find((each) => {
    const at = name.indexOf(each);
    return at >= 0 && OWN.test(name.slice(at + each.length));
  });
  if (own !== undefined) return own;
  if (known) return known.organ.region;
  let rest = organ.replace(/^(?:中共|中国共产党)/u, '');
  let region: string | undefined;
  for (;;) {
    const [unit] = new RegExp(`^${UNIT}`, 'u').exec(rest) ?? [];
    if (unit === undefined || unit.length < 2) return region;
    const after = rest.slice(unit.length);
    const isSure = region === undefined || OWN.test(after) || /(?:省|自治区)$/u.test(region);
    if (!isSure) return region;
    region = unit;
    rest = after;
    if (OWN.test(after)) return region;
  }
}
