import { expect, test } from 'vitest';
import { problem } from '../../src/messages.ts';
import { sarif } from '../../src/report/sarif.ts';

const place = { start: { line: 3, column: 5, offset: 40 }, end: { line: 3, column: 7, offset: 42 } };
const found = {
  file: '公文/index.md',
  place,
  rule: 'others-is-written-qita',
  severity: 'warning',
  reason: '错',
} as const;

function resultOf(message: Parameters<typeof problem>[0]) {
  return JSON.parse(sarif([problem(message)])).runs[0].results[0];
}

test('a message with a replacement carries it as a fix', () => {
  expect(resultOf({ ...found, mend: '改为“其他”', replacement: '其他' }).fixes).toEqual([
    {
      description: { text: '改为“其他”' },
      artifactChanges: [
        {
          artifactLocation: { uri: encodeURI('公文/index.md') },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 7 },
              insertedContent: { text: '其他' },
            },
          ],
        },
      ],
    },
  ]);
});

test('a message without one has no fix', () => {
  expect(resultOf(found)).not.toHaveProperty('fixes');
});
