import type { VFileMessage } from 'vfile-message';
import { summaryOf } from '../../messages.ts';
import { type Html, html } from '../html.ts';
import { deskDocument } from './desk-document.ts';
import { draftsOf, isRefused, type LiveContent } from './drafts.ts';
import { editorLink } from './editor-link.ts';
import { said } from './said.ts';

/** The first page of the desk: every circular with the number of its problems. */
export function listPage(content: LiveContent, directory: string): Html {
  return deskDocument(
    '公文',
    'list',
    html`<header><h1>现场预览</h1><a href="/">网站</a></header><main data-live="list">${listPane(content, directory)}</main>`,
  );
}

/** What of it changes with the content. */
export function listPane(content: LiveContent, directory: string): Html {
  const drafts = draftsOf(content);
  const rows = drafts.map(
    (draft) =>
      html`<tr><td><a href="${draft.slug}/">${draft.title}</a></td><td>${draft.slug}</td><td${isRefused(draft) && html` class="fatal"`}>${summaryOf(draft.messages)}</td></tr>`,
  );
  const ofDrafts = new Set(drafts.flatMap(({ messages }) => messages));
  const others = content.now.messages.filter((message) => !ofDrafts.has(message));
  return html`<table><thead><tr><th scope="col">公文</th><th scope="col">文件夹</th><th scope="col">问题</th></tr></thead><tbody>${rows}</tbody></table>${
    others.length > 0 &&
    html`<h2>登记表等其他文件</h2><ol class="messages">${others.slice(0, MOST).map((one) => item(one, directory))}</ol>`
  }`;
}

/** Problems of other files that are listed; `check` prints all. */
const MOST = 200;

function item(message: VFileMessage, directory: string): Html {
  const { file, line, column, severity } = message;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return html`<li class="${severity}">${place} ${said(message)}${editorLink(`${directory}/${file}`, message)}</li>`;
}
