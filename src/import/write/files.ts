import { dirname } from 'node:path/posix';
import type { Annex, Circular, CircularMeta, Prose } from '../../circular/types.ts';
import { writeBlocks } from './blocks.ts';
import { writeForm } from './form.ts';
import { list, scalar } from './scalar.ts';

/** The files of a circular in the source format, by path below the content directory. */
export function filesOf(circular: Circular): Map<string, string> {
  const folder = dirname(circular.file);
  const files = new Map([[circular.file, page(frontmatterOf(circular), writeBlocks(circular.children))]]);
  const add = (annex: Annex): void => {
    if (annex.type === 'form') {
      files.set(`${folder}/${annex.file}`, writeForm(annex));
      return;
    }
    files.set(`${folder}/${annex.file}`, page(proseFrontmatter(annex), writeBlocks(annex.children)));
    annex.attachments.forEach(add);
  };
  [...circular.enclosures, ...circular.attachments].forEach(add);
  return files;
}

type Line = [key: string, value: string | undefined];

function page(lines: readonly Line[], body: string): string {
  const given = lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]));
  return `---\n${given.join('')}---\n${body === '' ? '' : `\n${body}`}`;
}

function frontmatterOf({ meta, enclosures, attachments }: Circular): Line[] {
  return [
    ['标题', scalar(meta.title)],
    ['文种', scalar(meta.kind)],
    ['版式', meta.format === '文件' ? undefined : scalar(meta.format)],
    ['发文机关', meta.issuers.length === 1 ? scalar(meta.issuers[0]!) : list(meta.issuers)],
    ['发文机关标志', meta.letterhead === null ? '无' : text(meta.letterhead)],
    ['发文字号', text(meta.documentNumber?.text)],
    ['签发人', lines(meta.signatories)],
    ['份号', text(meta.copyNumber)],
    ['密级', text(meta.classification)],
    ['紧急程度', text(meta.urgency)],
    ['成文日期', meta.issueDate],
    ['地区', scalar(meta.region)],
    ['专项行动', text(meta.campaign)],
    ['起止', meta.period && `${meta.period.start}/${meta.period.end}`],
    ['主送', lines(meta.addressees)],
    ['落款', signatureOf(meta)],
    ['版记主送', lines(meta.imprintAddressees)],
    ['抄送', lines(meta.copies)],
    ['印发', meta.printing && printingOf(meta.printing)],
    ['公开方式', meta.publicity],
    ['出席', lines(meta.attendees ?? [])],
    ['请假', lines(meta.absentees ?? [])],
    ['列席', lines(meta.observers ?? [])],
    ['附注', lines(meta.notes)],
    ['联系', meta.contact && contactOf(meta.contact)],
    ['台账', lines(meta.ledgers)],
    ['印发件', lines(enclosures.map(({ file }) => file))],
    ['附件', lines(attachments.map(({ file }) => file))],
  ];
}

function proseFrontmatter({ meta, attachments }: Prose): Line[] {
  return [
    ['标题', scalar(meta.title)],
    ['题下署名', text(meta.byline)],
    ['落款', lines(meta.signature ?? [])],
    ['成文日期', meta.issueDate],
    ['台账', lines(meta.ledgers)],
    ['附件', lines(attachments.map(({ file }) => file))],
  ];
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : scalar(value);
}

function lines(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : list(items);
}

/** Nobody's, or that of others than who issues. */
function signatureOf({ signature }: CircularMeta): string | undefined {
  if (signature === undefined) return undefined;
  return signature.length === 0 ? '无' : list(signature);
}

function printingOf({ organ, date }: NonNullable<CircularMeta['printing']>): string {
  return `{${[...(organ === undefined ? [] : [`机关: ${scalar(organ)}`]), `日期: ${date}`].join(', ')}}`;
}

function contactOf({ person, phone, public: isPublic }: NonNullable<CircularMeta['contact']>): string {
  const parts = [
    ...(person === undefined ? [] : [`人: ${scalar(person)}`]),
    ...(phone === undefined ? [] : [`电话: ${scalar(phone)}`]),
    `公开: ${isPublic ? '是' : '否'}`,
  ];
  return `{${parts.join(', ')}}`;
}
