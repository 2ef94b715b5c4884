import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { CampaignPlace, LevelDocument, PublishedCircular } from '../model/types.ts';
import { day } from './due.ts';
import { SAMPLE_MARK } from './sample-mark.ts';

/** Who acts under whom in a campaign: places within places, each with its documents and what these cite of the campaign's others. */
export function placeTree(page: string, places: readonly CampaignPlace[]): Html {
  const own = new Set(documentsOf(places).map(({ document }) => keyOf(document)));
  return list(places, []);

  function list(items: readonly CampaignPlace[], above: readonly string[]): Html {
    return html`<ol class="place-tree">${items.map((place) => item(place, above))}</ol>`;
  }

  function item({ region, level, documents, below }: CampaignPlace, above: readonly string[]): Html {
    const name = level === undefined || level === '国家' ? level : `${level}级`;
    const inner = below.length > 0 && list(below, documents.length > 0 ? [...above, region] : above);
    const held =
      documents.length > 0
        ? html`<ul>${documents.map((one) => entry(one, above.length > 0))}</ul>`
        : html`<p class="about">本级没有收录文件</p>`;
    return html`<li><div class="place"><p class="level">${name && html`<span>${name}</span>`}${region}</p>${held}</div>${inner}</li>`;
  }

  function entry({ document, published }: CampaignPlace['documents'][number], hasAbove: boolean): Html {
    const { title, number, issuer, date } = document;
    const name = published ? html`<a href="${href(page, published.page)}">${title}</a>` : title;
    const held = published ? basis(published, hasAbove) : html`<span>本站未收录全文</span>`;
    return html`<li><p class="title">${name}${published?.circular.meta.sample && SAMPLE_MARK}</p><p class="about">${
      number && html`<span>${number}</span>`
    }${issuer && html`<span>${issuer}</span>`}${date && day(date)}${held}</p></li>`;
  }

  /** Which documents of the campaign a circular cites: through them it hangs on the levels above. */
  function basis(published: PublishedCircular, hasAbove: boolean): Fill {
    const cited = published.bases
      .filter(({ document }) => own.has(keyOf(document)))
      .map(({ document: { number, title }, published: target }) => {
        const name = number ?? `《${title}》`;
        return target ? html`<a href="${href(page, target.page)}">${name}</a>` : name;
      });
    if (cited.length > 0) return html`<span>依据：${joined(cited, '、')}</span>`;
    return hasAbove && html`<span class="lacking">没有引用本专项行动的上级文件</span>`;
  }
}

function documentsOf(places: readonly CampaignPlace[]): CampaignPlace['documents'] {
  return places.flatMap(({ documents, below }) => [...documents, ...documentsOf(below)]);
}

function keyOf({ number, title }: LevelDocument['document']): string {
  return number ?? title;
}
