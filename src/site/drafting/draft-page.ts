import { type Html, html } from '../html.ts';
import { deskDocument } from './desk-document.ts';
import type { Draft } from './drafts.ts';

/** A draft's source with its problems, its page and its papers, side by side; where the window is narrow, page and papers in turn. */
export function draftPage({ slug, title }: Draft): Html {
  return deskDocument(
    title,
    'draft',
    html`<header><a href="../">现场预览</a><h1>${title}</h1><div class="turn" role="group" aria-label="右边看什么"><button type="button" data-turn="page" aria-pressed="true">网页</button><button type="button" data-turn="paper" aria-pressed="false">PDF</button></div></header>
<main data-shown="page">
<section class="pane source" aria-label="稿件和问题" data-live="source"></section>
<section class="pane page" aria-label="网页"><iframe src="/circulars/${slug}/index.html#notice" title="网页"></iframe></section>
<section class="pane paper" aria-label="PDF" data-live="paper"></section>
</main>`,
  );
}
