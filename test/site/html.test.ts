import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, html, joined } from '../../src/site/html.ts';

test('a text is escaped, what was made before is not', () => {
  const bold = html`<b>${'a < b & "c"'}</b>`;
  expect(html`<p title="${'"'}">${bold}</p>`.markup).toBe(
    '<p title="&quot;"><b>a &lt; b &amp; &quot;c&quot;</b></p>',
  );
});

test('a list stands in its order, and what is not there leaves nothing', () => {
  expect(html`${[1, html`<i>${2}</i>`, [undefined, null, false, '三']]}`.markup).toBe('1<i>2</i>三');
});

test('an attribute without a value is left out', () => {
  expect(html`<a${attribute('id', undefined)}${attribute('title', '甲"乙')}></a>`.markup).toBe(
    '<a title="甲&quot;乙"></a>',
  );
});

test('pieces are joined with a mark', () => {
  expect(html`${joined(['甲', html`<b>乙</b>`, '丙'], '、')}`.markup).toBe('甲、<b>乙</b>、丙');
});

test('no text makes a tag or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(markup.match(/[<>"]/g)).toEqual(['<', '"', '"', '>', '<', '>']);
    }),
  );
});
