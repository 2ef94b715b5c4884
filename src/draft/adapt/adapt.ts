import { circular, form, prose } from '../../circular/builders.ts';
import { partsOf } from '../../circular/parts.ts';
import type { Annex, Block, Circular, Form, Prose } from '../../circular/types.ts';
import { regionsUpwards } from '../../corpus/regions-upwards.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Answers, Draft } from '../types.ts';
import { adaptBlocks } from './blocks.ts';
import { basisOf, withBasis } from './clauses.ts';
import type { Context } from './context.ts';
import { datesFrom } from './dates.ts';
import { metaOf, organLists } from './meta.ts';
import { wordingFor } from './wording.ts';

/**
 * Makes a circular of a superior's: its structure and forms, with the organs and places of here, its deadlines before the
 * superior's, the superior's circular as the basis. What it could not decide is marked in the text and noted.
 */
export function adapt(superior: Circular, answers: Answers, corpus: Corpus): Draft {
  const context = contextOf(superior, answers, corpus);
  const meta = metaOf(superior, answers, context);
  const draft = circular(answers.slug, meta, bodyOf(superior.children, context), {
    enclosures: superior.enclosures.map((annex) => annexOf(annex, context)),
    attachments: superior.attachments.map((annex) => annexOf(annex, context)),
  });
  const ledgers = superior.ledgers?.map((ledger) => formOf(ledger, context));
  reportWhole(context);
  return { circular: { ...draft, ...(ledgers && { ledgers }) }, notes: context.notes };
}

/** The title that a superior's circular has here, and the organs that it goes to: what `new` proposes. */
export function proposed(
  superior: Circular,
  answers: Pick<Answers, 'issuer' | 'region'>,
  corpus: Corpus,
): { title: string; addressees: string[] } {
  const wording = wordingFor(superior, answers, corpus);
  const plan = [...superior.enclosures, ...superior.attachments].find((annex) => annex.type === 'prose');
  return {
    title: plan
      ? `${answers.issuer}关于印发${wording.text(plan.meta.title)}的通知`
      : wording.text(superior.meta.title),
    addressees: organLists(superior.meta.addressees, wording),
  };
}

function contextOf(superior: Circular, answers: Answers, corpus: Corpus): Context {
  const wording = wordingFor(superior, answers, corpus);
  const prose = partsOf(superior).flatMap((part) => (part.type === 'prose' ? [part.meta.title] : []));
  return {
    superior,
    issueDate: answers.issueDate,
    level: answers.region.at(-1)!,
    wording,
    dates: datesFrom(answers.issueDate, corpus.holidays),
    basis: basisOf({ superior }),
    titles: new Map(prose.map((title) => [title, wording.text(title)])),
    above: new Set(regionsUpwards(superior.meta.region, corpus.regions).slice(1)),
    notes: [],
  };
}

/** The text of a part, by the superior's circular. */
function bodyOf(blocks: readonly Block[], context: Context): Block[] {
  const before = context.notes.length;
  let basis: Block | undefined;
  const based = blocks.map((block): Block => {
    const children = !basis && block.type === 'paragraph' ? withBasis(block.children, context) : undefined;
    if (block.type !== 'paragraph' || !children) return block;
    basis = { ...block, children };
    return basis;
  });
  const cited = context.notes.slice(before);
  const adapted = adaptBlocks(based, context);
  if (basis) {
    context.isCited = true;
    for (const each of cited) each.at = adapted[based.indexOf(basis)]!;
  }
  return adapted;
}

function annexOf(annex: Annex, context: Context): Annex {
  return annex.type === 'form' ? formOf(annex, context) : proseOf(annex, context);
}

function proseOf(part: Prose, context: Context): Prose {
  const { name, meta, children, attachments, ledgers } = part;
  const title = context.titles.get(meta.title)!;
  const adapted = prose(
    name,
    { title, ledgers: meta.ledgers },
    bodyOf(children, context),
    attachments.map((annex) => annexOf(annex, context)),
  );
  return { ...adapted, ...(ledgers && { ledgers: ledgers.map((ledger) => formOf(ledger, context)) }) };
}

/** A form is kept as it is: what comes in by it is summed up and returned by the superior's. */
function formOf({ name, ...fields }: Form, { wording }: Context): Form {
  return form(name, {
    ...fields,
    file: `${name}.form.yaml`,
    title: wording.text(fields.title),
    notes: fields.notes.map((each) => wording.text(each)),
  });
}

function reportWhole({ wording, superior, isCited, notes }: Context): void {
  const said = [...wording.said].filter(([from, to]) => from !== to).map(([from, to]) => `${from}→${to}`);
  if (said.length > 0) notes.unshift({ kind: 'changed', text: `机关换成本地的：${said.join('，')}` });
  if (!isCited)
    notes.push({ kind: 'ask', text: `没有找到写依据的句子，请写明根据《${superior.meta.title}》` });
  notes.push({ kind: 'ask', text: '目标、任务和措施照上级的写，请结合本地实际逐段核对，没有的情况删去' });
}
