import { chineseDate } from '../circular/chinese-date.ts';
import type { Site } from '../corpus/types.ts';
import { namedDocument } from './components/document-name.ts';
import type { PublishedCircular } from './model/types.ts';

/** A label of the disclosure head table and what stands beside it, undefined where the circular has none. */
export type HeadPair = [label: string, value: string | undefined];

/** The rows of the disclosure head table that every Chinese government site shows above a document. */
export function headPairs({ circular: { meta }, endedBy }: PublishedCircular, site: Site): HeadPair[][] {
  const { status } = meta.validity;
  const basis = endedBy?.document ? namedDocument(endedBy.document) : endedBy?.words;
  const [day = meta.issueDate, time] = (meta.publishedAt ?? meta.issueDate).split(' ');
  return [
    [
      ['索引号', meta.indexNumber],
      ['主题分类', meta.topic],
    ],
    [
      ['发文机关', meta.issuers.join('、')],
      ['成文日期', chineseDate(meta.issueDate)],
    ],
    [['标题', meta.title]],
    [
      ['发文字号', meta.documentNumber?.text],
      ['发布日期', time === undefined ? chineseDate(day) : `${chineseDate(day)} ${time}`],
    ],
    [
      ['有效性', basis === undefined ? status : `${status}（依据${basis}）`],
      ['公开方式', meta.publicity ?? site.defaultPublicity],
    ],
  ];
}
