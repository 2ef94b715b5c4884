import type { CircularMeta } from '../circular/types.ts';

/** When the site published a circular, `yyyy-MM-dd HH:mm` as 《政府网站发展指引》 has PubDate; its own date when it does not say. */
export function publicationTime({ publishedAt, issueDate }: CircularMeta): string {
  const [day = issueDate, time = '00:00'] = (publishedAt ?? issueDate).split(' ');
  return `${day} ${time}`;
}
