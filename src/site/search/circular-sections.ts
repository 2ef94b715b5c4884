import { chineseDate } from '../../circular/chinese-date.ts';
import { partId } from '../../circular/parts.ts';
import { textOf } from '../../circular/text.ts';
import type { Annex, Block, IsoDate, Prose, Section } from '../../circular/types.ts';
import { formWords } from '../../compose/form/form-words.ts';
import type { Site } from '../../corpus/types.ts';
import type { SearchSection } from '../../write/search/index.ts';
import { headPairs } from '../head-pairs.ts';
import type { PublishedCircular } from '../model/types.ts';
import { attachmentTitle } from '../nodes/attachment-title.ts';
import { notesOf } from '../nodes/notes-of.ts';

/**
 * What a circular's page shows of it, by clause: its title and number, the other values of its head table, then its text from the letterhead to the imprint. It
 * is read off the tree, which is quick; a test holds it against the page.
 */
export function circularSections(published: PublishedCircular, site: Site): SearchSection[] {
  const { circular, facts, letterhead, clauses } = published;
  const { meta } = circular;
  const sections: { id: string; heading: string; blocks: string[] }[] = [];

  under(partId(circular), meta.title);
  put(meta.title, meta.documentNumber?.text);
  under('', '文件信息');
  for (const [label, value] of headPairs(published, site).flat()) if (!NAMES.has(label)) put(value);
  under('', '版头');
  put(meta.urgency, letterhead.join(''), (meta.documentNumber?.text ?? '') + signatories());
  under(partId(circular), meta.title);
  if (meta.addressees.length > 0) put(`${meta.addressees.join('，')}：`);
  putBlocks(circular.children);
  under(partId(circular), meta.title);
  putAttachmentList(circular.attachments);
  putNames('出席', meta.attendees, '');
  putNames('请假', meta.absentees, '');
  putNames('列席', meta.observers, '');
  putSignature(meta.signature ?? meta.issuers, meta.issueDate);
  put(...notesOf(meta));
  for (const annex of [...circular.enclosures, ...circular.attachments]) putAnnex(annex);
  under('', '版记');
  putNames('主送', meta.imprintAddressees, '。');
  putNames('抄送', meta.copies, '。');
  if (meta.printing) put(`${meta.printing.organ ?? ''}${chineseDate(meta.printing.date)}印发`);
  return sections.filter(({ blocks }) => blocks.length > 0);

  /** What is put from now on stands under an anchor. */
  function under(id: string, heading: string): void {
    sections.push({ id, heading, blocks: [] });
  }

  function put(...texts: readonly (string | undefined)[]): void {
    for (const text of texts) {
      const shown = text === undefined ? '' : asShown(text);
      if (shown !== '') sections.at(-1)!.blocks.push(shown);
    }
  }

  function putBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      switch (block.type) {
        case 'section':
          putSection(block);
          break;
        case 'paragraph':
          put(textOf(block));
          break;
        case 'list':
        case 'targetList':
          for (const item of block.children)
            put((item.marker ?? facts.ordinals.get(item) ?? '') + textOf(item));
          break;
        case 'dutyList':
          put(...block.children.map(textOf));
          break;
        case 'table':
        case 'division': {
          const table = block.type === 'table' ? block : block.children[0];
          put(...table.children.flatMap((row) => row.children.map(textOf)));
          break;
        }
        case 'group':
          putBlocks(block.children);
          break;
        case 'figure':
          put(block.alt);
      }
    }
  }

  /** A heading that runs in is one text with the paragraph below it. */
  function putSection(section: Section): void {
    const { heading, children } = section;
    const id = facts.ids.get(section) ?? '';
    const { ordinal = '', title = '' } = clauses.get(id) ?? {};
    under(id, `${ordinal}${title}`);
    const words = (facts.ordinals.get(section) ?? '') + textOf(heading);
    const [first, ...rest] = children;
    if (heading.runIn && first?.type === 'paragraph') {
      put(words + textOf(first));
      putBlocks(rest);
    } else {
      put(words);
      putBlocks(children);
    }
  }

  function putAnnex(annex: Annex): void {
    if (annex.type === 'form') {
      under(partId(annex), annex.title);
      put(...formWords(annex, facts.labels.get(annex)));
    } else putProse(annex);
  }

  function putProse(prose: Prose): void {
    const { meta: own, children, attachments } = prose;
    under(partId(prose), own.title);
    put(facts.labels.get(prose), own.title, own.byline);
    putBlocks(children);
    under(partId(prose), own.title);
    putAttachmentList(attachments);
    putSignature(own.signature ?? [], own.issueDate);
    for (const annex of attachments) putAnnex(annex);
  }

  function putAttachmentList(attachments: readonly Annex[]): void {
    for (const [index, annex] of attachments.entries()) {
      const ordinal = attachments.length > 1 ? `${index + 1}.` : '';
      put((index === 0 ? '附件：' : '') + ordinal + attachmentTitle(annex));
    }
  }

  function putNames(label: string, names: readonly string[] = [], end: string): void {
    if (names.length > 0) put(`${label}：${names.join('，')}${end}`);
  }

  function putSignature(organs: readonly string[], date: IsoDate | undefined): void {
    put(...organs, date && chineseDate(date));
  }

  function signatories(): string {
    return meta.signatories.length === 0 ? '' : `签发人：${meta.signatories.join('　')}`;
  }
}

/** Rows of the head table that say what the circular is known by. */
const NAMES = new Set(['标题', '发文字号']);

/** White space as a browser shows it. */
function asShown(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
