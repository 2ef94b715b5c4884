import type { Circular } from '../circular/types.ts';
import type { Finding } from './rule.ts';

/**
 * Says so where a contact prints on the papers and does not stand on the site: names and telephone numbers are
 * published only where the drafter says 公开: 是.
 */
export function contactIsMasked({ file, meta }: Circular): Finding[] {
  if (!meta.contact || meta.contact.public) return [];
  return [
    {
      file,
      place: meta.places.contact,
      reason: '联系人和电话只印在公文上，不在网站上公开',
      mend: '如需在网站上公开，在“联系”中写明“公开: 是”',
    },
  ];
}
