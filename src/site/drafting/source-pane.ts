import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Sources } from '../../files.ts';
import { summaryOf } from '../../messages.ts';
import { type Html, html } from '../html.ts';
import { type Draft, isRefused } from './drafts.ts';
import { editorLink } from './editor-link.ts';
import { markedLine } from './marked-line.ts';
import { placeId } from './place-id.ts';
import { said } from './said.ts';

/** The files of a draft line by line, each problem below its line, and a list of all problems before them. */
export function sourcePane(draft: Draft, sources: Sources, directory: string): Html {
  const { folder } = draft;
  const messages = draft.messages.slice(0, MOST_MESSAGES);
  const files = [...sources.keys()].filter((file) => file.startsWith(`${folder}/`) && TEXTS.test(file));
  const index = `${folder}/index.md`;
  const ordered = [index, ...files.filter((file) => file !== index)];
  const texts = ordered.map((file) => {
    const ofFile = messages.filter((message) => message.file === file);
    return sourceFile(
      posix.relative(folder, file),
      linesOf(sources.get(file)!),
      ofFile,
      `${directory}/${file}`,
    );
  });
  const list = messageList(folder, messages, draft.messages.length - messages.length);
  return html`<div class="problems">${stateOf(draft)}<p class="counts">${summaryOf(draft.messages)}</p>${list}</div><div class="texts" tabindex="0">${texts}</div>`;
}

const TEXTS = /\.(?:md|ya?ml)$/;

/** Lines of a file and problems of a draft that are shown; an editor and `check` show the others. */
const MOST_LINES = 5000;
const MOST_MESSAGES = 500;

/** Why the page and the paper are not what the source says. */
function stateOf(draft: Draft): Html | null {
  if (isRefused(draft))
    return html`<p class="state fatal">${
      draft.good
        ? '稿件有致命错误：网页和 PDF 是改错之前的，改正后自动更新。'
        : '稿件有致命错误，改正后才有网页和 PDF。'
    }</p>`;
  if (draft.visibility === 'full') return null;
  return html`<p class="state">按公开方式（或密级），网站不登载全文，所以没有网页；PDF 照常生成。</p>`;
}

function messageList(folder: string, messages: readonly VFileMessage[], more: number): Html | null {
  if (messages.length === 0) return null;
  const items = messages.map((message) => {
    const file = posix.relative(folder, message.file ?? '');
    const place = [file, message.line, message.column].filter((part) => part !== undefined).join(':');
    return html`<li class="${message.severity}"><a href="#${encodeURIComponent(placeId(file, message))}">${place}</a> ${said(message)}</li>`;
  });
  return html`<ol class="messages">${items}${more > 0 && html`<li>另有${more}条没有列出。</li>`}</ol>`;
}

function sourceFile(
  name: string,
  lines: readonly string[],
  messages: readonly VFileMessage[],
  path: string,
): Html {
  const byLine = Map.groupBy(messages, ({ line }) => line ?? 1);
  const shown = lines.slice(0, MOST_LINES).map((line, index) => {
    const number = index + 1;
    const found = byLine.get(number) ?? [];
    return html`<li id="${placeId(name, { line: number })}"><code>${markedLine(name, line, number, found)}</code>${found.map(
      (message) => note(message, path),
    )}</li>`;
  });
  const more = lines.length - shown.length;
  return html`<section class="file"><h2>${name}${editorLink(path, {})}</h2><ol class="lines">${shown}</ol>${
    more > 0 && html`<p>以下${more}行没有列出。</p>`
  }</section>`;
}

function note(message: VFileMessage, path: string): Html {
  return html`<p class="note ${message.severity}">${said(message)}${editorLink(path, message)}</p>`;
}

/** What is not UTF-8 shows as what can be read of it; a message says so. */
function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}
