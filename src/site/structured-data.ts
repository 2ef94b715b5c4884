import { posix } from 'node:path';
import type { Validity } from '../circular/types.ts';
import { describeCircular } from './describe-circular.ts';
import { dataScript, type Html } from './html.ts';
import type { PublishedCircular, SiteModel } from './model/types.ts';
import { publicationTime } from './publication-time.ts';
import { zoned } from './zoned.ts';

/** A thing that schema.org knows. */
export type Thing = Readonly<Record<string, unknown>>;

/** Things as JSON-LD. */
export function jsonLd(things: readonly Thing[]): Html {
  return dataScript('application/ld+json', { '@context': 'https://schema.org', '@graph': things });
}

/** The way from the home page to a page. */
export function breadcrumbList(crumbs: readonly { title: string; url?: string | undefined }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}

/** A circular as a document of law with its files. `url` gives the address of a file of the site. */
export function legislation(
  published: PublishedCircular,
  { sumOf }: SiteModel,
  url: (path: string) => string,
): Thing {
  const { circular, page, papers, ends } = published;
  const { title, kind, documentNumber, issuers, issueDate, region, validity, topic } = circular.meta;
  const folder = posix.dirname(page);
  return {
    '@type': 'Legislation',
    name: title,
    url: url(page),
    inLanguage: 'zh-CN',
    abstract: describeCircular(circular),
    legislationType: kind,
    legislationIdentifier: documentNumber?.text,
    legislationDate: issueDate,
    datePublished: zoned(publicationTime(circular.meta)),
    legislationPassedBy: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: region },
    legislationLegalForce: `https://schema.org/${LEGAL_FORCE[validity.status]}`,
    legislationRepeals: ends.map((ended) => ({
      '@type': 'Legislation',
      name: ended.circular.meta.title,
      url: url(ended.page),
    })),
    about: topic,
    encoding: papers.map(({ path, title: name, mediaType }) => {
      const sum = sumOf(`${folder}/${path}`);
      return {
        '@type': 'MediaObject',
        name,
        contentUrl: url(`${folder}/${path}`),
        encodingFormat: mediaType,
        contentSize: sum && `${sum.bytes} B`,
        sha256: sum?.sha256,
      };
    }),
  };
}

const LEGAL_FORCE: Readonly<Record<Validity['status'], string>> = {
  有效: 'InForce',
  部分失效: 'PartiallyInForce',
  失效: 'NotInForce',
  废止: 'NotInForce',
};
