import { type Fill, type Html, html } from '../html.ts';

/** A page of the desk; `kind` says how it is laid out. */
export function deskDocument(title: string, kind: string, body: Fill): Html {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}_现场预览</title>
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
<link rel="stylesheet" href="/drafting/desk.css">
<link rel="stylesheet" href="/drafting/panes.css">
<script defer src="/drafting/desk.js"></script>
</head>
<body class="${kind}">${body}</body>
</html>
`;
}
