/**
 * Markup of texts that may hold anything: what is filled in is escaped, in text and in attributes in double quotes alike, unless `html` made
 * it too. What stands thousands of times in a site is written so, and not as Astro's components, which take many times as long.
 */
export function html(parts: TemplateStringsArray, ...fills: Fill[]): Html {
  let markup = parts[0]!;
  for (let index = 0; index < fills.length; index++) markup += filled(fills[index]) + parts[index + 1]!;
  return new Markup(markup);
}

/** An attribute after a space; nothing when it has no value. */
export function attribute(name: string, value: string | undefined | null): Html {
  return value === undefined || value === null ? NOTHING : html` ${new Markup(name)}="${value}"`;
}

/** Data for programs on a page: no `<` in it can begin a tag, nor end the one it stands in. */
export function dataScript(type: string, value: unknown): Html {
  return html`<script type="${type}">${new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`;
}

/** Pieces with a mark between each two. */
export function joined(pieces: readonly Fill[], mark: string): Fill {
  const row: Fill[] = [];
  for (const piece of pieces) {
    if (row.length > 0) row.push(mark);
    row.push(piece);
  }
  return row;
}

/** Markup that a page may take as it is, by `set:html={made.markup}`. */
export type Html = Markup;

/** What a place in a template may hold; `false`, `null` and `undefined` leave it empty. */
export type Fill = Html | string | number | false | null | undefined | readonly Fill[];

/** Not exported: nobody but `html` says that a text is markup. */
class Markup {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const NOTHING = new Markup('');

function filled(fill: Fill): string {
  if (typeof fill === 'string') return escaped(fill);
  if (fill instanceof Markup) return fill.markup;
  if (fill === undefined || fill === null || fill === false) return '';
  if (typeof fill === 'number') return String(fill);
  let markup = '';
  for (const one of fill) markup += filled(one);
  return markup;
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (character) => REFERENCES[character]!) : text;
}

const SPECIAL = /[&<>"]/;
const EVERY_SPECIAL = /[&<>"]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
