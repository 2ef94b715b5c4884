import type { PrintBlock, PrintDocument, PrintParagraph, Style } from '../src/print/types.ts';

/**
 * A print document as a person would write it in Typst: the same characters on the same page geometry, headings as headings,
 * set in one face. Everything that repeats is set up once by rules; the text is plain markup.
 *
 * @throws {Error} on tables and figures: the texts that are measured have none.
 */
export function typstSource(document: PrintDocument, family: string): string {
  const { body } = document.styles;
  const { page, pageNumber, banner } = document.sections[0]!;
  const [year, month, day] = document.date.split('-').map(Number);
  const number = pageNumber && {
    ...pageNumber,
    before: escaped(pageNumber.before),
    after: escaped(pageNumber.after),
  };
  const numberStyle = document.styles.pageNumber;
  const preamble = `#set document(title: ${quoted(document.title)}, author: ${quoted(document.author)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(
  width: ${pt(page.width)}, height: ${pt(page.height)},
  margin: (top: ${pt(page.margin.top)}, right: ${pt(page.margin.right)}, bottom: ${pt(page.margin.bottom - GRID_EXCESS)}, left: ${pt(page.margin.left)}),
  header-ascent: 12pt, footer-descent: ${pt(number?.offset ?? 0)},
  header: [${banner ? `#set align(center)\n#set text(size: ${pt(document.styles.banner.size)}, fill: rgb(${quoted(document.styles.banner.color)}))\n${runs(banner)}` : ''}],
  footer: context {
    let page = counter(page).get().first()
    set text(size: ${pt(numberStyle.size)}, tracking: 0pt)
    set par(first-line-indent: 0pt)
    ${number ? `align(if calc.odd(page) { right } else { left }, pad(x: ${pt(number.inset)}, [${number.before}#page${number.after}]))` : ''}
  },
)
#set text(font: ${quoted(family)}, fallback: false, lang: "zh", region: "cn", size: ${pt(body.size)}, tracking: ${pt((body.advance ?? body.size) - body.size)}, top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: none)
#set par(leading: ${pt(body.lineHeight - body.size)}, spacing: ${pt(body.lineHeight - body.size)}, justify: true, first-line-indent: (amount: ${pt(body.firstLineIndent)}, all: true))
#set block(spacing: ${pt(body.lineHeight - body.size)})
#show heading: set text(size: ${pt(body.size)}, weight: "regular")
#show heading: it => block(sticky: true, above: ${pt(body.lineHeight - body.size)}, below: ${pt(body.lineHeight - body.size)}, par(it.body))
#let styled(size, leading, first, start, end, alignment, justified, body) = block(width: 100%, below: leading, pad(left: start, right: end, {
  set text(size: size, tracking: 0pt)
  set par(leading: leading, justify: justified, first-line-indent: (amount: calc.max(first, 0pt), all: true), hanging-indent: calc.max(-first, 0pt))
  set align(alignment)
  body
}))
`;
  return `${preamble}\n${document.sections
    .flatMap((section, index) => [
      ...(index > 0 ? ['#pagebreak()'] : []),
      ...section.children.map((block) => blockSource(block, document)),
    ])
    .join('\n\n')}\n`;
}

/** By which 22 lines of glyph boxes are higher than the text area (as `PAGE_TOLERANCE` of layout), in points. */
const GRID_EXCESS = 0.1;

function blockSource(block: PrintBlock, document: PrintDocument): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphSource(block, { ...document.styles[block.style], ...block.override });
    case 'blank':
      return `#v(${pt(block.lines * block.lineHeight)})`;
    case 'rule': {
      const line = `line(length: ${block.width === undefined ? '100%' : pt(block.width)}, stroke: ${pt(block.thickness)} + rgb(${quoted(block.color)}))`;
      return `#v(${pt(block.spaceBefore)})\n#block(spacing: 0pt, ${line})\n#v(${pt(block.spaceAfter)})`;
    }
    case 'pageBreak':
      return '#pagebreak()';
    case 'pinned':
      return `#v(1fr)\n${block.children.map((child) => blockSource(child, document)).join('\n\n')}`;
    default:
      throw new Error(`no Typst for a ${block.type}`);
  }
}

/** Text and headings are plain markup; whatever has another style says so. */
function paragraphSource(paragraph: PrintParagraph, style: Style): string {
  const text = runs(paragraph);
  const heading = /^heading(\d)$/.exec(paragraph.role);
  if (heading) return `${'='.repeat(Number(heading[1]))} ${text}`;
  if (/^(body|heading\d)$/.test(paragraph.style)) return text;
  const { size, lineHeight, firstLineIndent, indentStart, indentEnd, align } = style;
  const start = firstLineIndent < 0 ? indentStart + firstLineIndent : indentStart;
  const before = style.spaceBefore > 0 ? `#v(${pt(style.spaceBefore)})\n` : '';
  const after = style.spaceAfter > 0 ? `\n#v(${pt(style.spaceAfter)})` : '';
  const alignment = align === 'justify' ? 'start' : align;
  const values = [size, lineHeight - size, firstLineIndent, start, indentEnd].map(pt).join(', ');
  return `${before}#styled(${values}, ${alignment}, ${align === 'justify'})[${text}]${after}`;
}

function runs({ runs }: PrintParagraph): string {
  return runs
    .map((run) => {
      if (run.type === 'lineBreak') return ' \\\n';
      if (run.type === 'fill') return '#h(1fr)';
      const text = escaped(run.text);
      const sized = run.size === undefined ? text : `#text(size: ${pt(run.size)})[${text}]`;
      return run.scale === undefined || run.scale === 1
        ? sized
        : `#box(scale(x: ${Math.round(run.scale * 10_000) / 100}%, reflow: true)[${sized}])`;
    })
    .join('');
}

/** Marks that mean something in Typst's markup, and a number at a paragraph's start. */
function escaped(text: string): string {
  return text.replaceAll(/[\\#*_`$<>@=\-+/~[\]"'.:]/g, '\\$&');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function pt(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}
