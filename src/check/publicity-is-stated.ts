import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

/**
 * A circular states its 公开方式. Where it does not, the site's default decides whether its text is published, and the
 * drafter should know that.
 */
export function publicityIsStated({ file, meta }: Circular, _facts: Facts, { site }: Corpus): Finding[] {
  if (meta.publicity) return [];
  return [
    {
      file,
      reason: `没有写明“公开方式”，按 site.yaml 的缺省公开方式“${site.defaultPublicity}”处理`,
      mend: '补写“公开方式”：主动公开、依申请公开或不予公开',
    },
  ];
}
