import type { Circular } from '../circular/types.ts';
import type { Finding } from './rule.ts';

/**
 * Says so where a contact prints on the office's papers and stands nowhere on the site: names and telephone numbers are
 * published only where the drafter says 公开: 是.
 */
export function contactIsMasked({ file, meta }: Circular): Finding[] {
  if (!meta.contact || meta.contact.public) return [];
  return [
    {
      file,
      place: meta.places.contact,
      reason: '联系人和电话只印在本单位的公文上，网站的网页和供下载的文件上都没有',
      mend: '如需在网站上公开，在“联系”中写明“公开: 是”',
    },
  ];
}
