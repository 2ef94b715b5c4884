import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { BlankForm, FormGroup } from '../model/form-groups.ts';
import type { PublishedCircular } from '../model/types.ts';
import { formatButtons } from './downloads.ts';
import { dueInShort } from './due.ts';
import { organNames } from './organ-names.ts';
import { printedTable } from './printed-table.ts';
import { SAMPLE_MARK } from './sample-mark.ts';

/** The blank forms of some circulars: what each is, when it goes to whom, its head as it prints, and the files. */
export function formCards(page: string, circulars: FormGroup['circulars']): Html {
  const sections = circulars.map(({ published, forms }) => {
    const { title, documentNumber, region, sample } = published.circular.meta;
    return html`<section class="form-set"><h3><a href="${href(page, published.page)}">${title}</a>${sample && SAMPLE_MARK}</h3><p class="about"><span>${region}</span>${documentNumber && html`<span>${documentNumber.text}</span>`}<span>${counts(forms)}</span></p><ul class="form-cards">${forms.map((form) => card(page, published, form))}</ul></section>\n`;
  });
  return html`${sections}`;
}

function counts(forms: readonly BlankForm[]): string {
  const ledgers = forms.filter(({ kind }) => kind === 'ledger').length;
  const own = forms.length - ledgers;
  return [own > 0 && `报表${own}张`, ledgers > 0 && `台账${ledgers}本`].filter(Boolean).join('，');
}

function card(
  page: string,
  published: PublishedCircular,
  { form, kind, papers, deadlines }: BlankForm,
): Html {
  const name =
    kind === 'form'
      ? html`<a href="${href(page, `${published.page}#${form.name}`)}">${form.title}</a>`
      : form.title;
  const returns = deadlines.map((deadline) => {
    const { holders, reportTo, recipients = reportTo ? [reportTo] : [] } = deadline;
    const who = holders.length > 0 && html`${organNames(page, holders)}，`;
    const to = recipients.length > 0 && html`，报${organNames(page, recipients)}`;
    return html`<li>${who}${dueInShort(deadline)}${to}</li>`;
  });
  return html`<li class="form-card"><div class="form-head"><p class="title"><span class="badge">${KINDS[kind]}</span>${name}</p>${formatButtons(page, published, papers)}</div>${
    returns.length > 0 && html`<ul class="returns">${returns}</ul>`
  }${preview(published, form)}</li>`;
}

const KINDS = { form: '报表', ledger: '台账' } as const;

/** The head alone: the rows are blank. */
function preview(published: PublishedCircular, form: BlankForm['form']): Fill {
  const table = currentSite()
    .printedForm(published, form)
    .sections.flatMap(({ children }) => children)
    .find((block) => block.type === 'table');
  const { documentNumber, title } = published.circular.meta;
  const name = `${form.title}（${documentNumber?.text ?? title}）`;
  return table && printedTable(table, { headOnly: true, name });
}
