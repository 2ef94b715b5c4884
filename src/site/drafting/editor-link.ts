import { type Html, html } from '../html.ts';

/** Opens a place of a file of this machine in the editor. */
export function editorLink(
  path: string,
  { line = 1, column = 1 }: { line?: number | undefined; column?: number | undefined },
): Html {
  const file = path.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
  return html`<a class="editor" href="vscode://file${encodeURI(file)}:${line}:${column}">在编辑器中打开</a>`;
}
