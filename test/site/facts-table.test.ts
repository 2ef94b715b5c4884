import { expect, test } from 'vitest';
import { factsTable } from '../../src/site/components/facts-table.ts';
import { html } from '../../src/site/html.ts';

test('a column in which nothing stands is left out, and no other', () => {
  const { markup } = factsTable({
    kind: 'tasks',
    name: '任务',
    caption: html`<caption>任务</caption>`,
    columns: [
      { head: '事项', cell: ({ matter }) => matter, namesRow: true },
      { head: '时限', cell: ({ due }) => due },
      { head: '报送', cell: () => [null, false, ''] },
    ],
    rows: [{ matter: '排查' }, { matter: '总结 <1>', due: '月底' }],
    attributes: ({ matter }: { matter: string; due?: string }) => html` title="${matter}"`,
  });
  expect(markup).toBe(
    `<div class="table" role="region" aria-label="任务" tabindex="0"><table class="facts tasks"><caption>任务</caption><thead><tr><th scope="col">事项</th><th scope="col">时限</th></tr></thead><tbody><tr title="排查">
<th scope="row" data-label="事项">排查</th>
<td data-label="时限"></td>
</tr><tr title="总结 &lt;1&gt;">
<th scope="row" data-label="事项">总结 &lt;1&gt;</th>
<td data-label="时限">月底</td>
</tr></tbody></table></div>`,
  );
});
