import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { CLAUSES } from '../../../src/audit/clauses/index.ts';
import { auditDocx, SAID_BY_THE_FILE } from '../../../src/audit/docx/audit-docx.ts';
import type { Audit, Outcome } from '../../../src/audit/types.ts';
import { withOffice } from '../../../src/office.ts';
import { auditPretty } from '../../../src/report/audit-pretty.ts';
import { mappedFaces } from '../../support/mapped-faces.ts';
import { needs } from '../../support/needs.ts';
import { RIGHT, wordFile } from '../../word/word-file.ts';

const FACES_AT_HAND = 'word-faces-are-at-hand';

function outcomeOf({ findings }: Audit, id: string): Outcome | undefined {
  return findings.find((finding) => finding.id === id)?.outcome;
}

async function audited(bytes: Uint8Array, options: { fonts?: string } = {}): Promise<Audit> {
  const audit = await withOffice(options, (office) => auditDocx(bytes, office.print));
  if (audit.type === 'unreadable') throw new Error(audit.reason);
  return audit;
}

test('without an office the clauses of positions are left to a person, with the reason', async () => {
  const audit = await auditDocx(wordFile(RIGHT), async () => ({ type: 'notPrinted', reason: '没有排版' }));
  if (audit.type === 'unreadable') throw new Error(audit.reason);
  expect(outcomeOf(audit, 'text-starts-at-the-top-margin')).toEqual({
    status: 'needsPerson',
    why: '没有排版',
  });
  expect(outcomeOf(audit, 'word-page-is-a4')?.status).toBe('pass');
  expect(audit.pages).toBeUndefined();
});

test('what the standard says of faces is asked of the file, not of the machine that lays it out', () => {
  const known = new Set(CLAUSES.map(({ id }) => id));
  expect([...SAID_BY_THE_FILE].filter((id) => !known.has(id))).toEqual([]);
  const ofFaces = CLAUSES.filter(({ requirement }) => /仿宋|小标宋|黑体|楷体|宋体/.test(requirement));
  expect(ofFaces.map(({ id }) => id).filter((id) => !SAID_BY_THE_FILE.has(id))).toEqual([]);
});

needs('libreoffice')('laid out by LibreOffice', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('a face that stands for another is reported, and does not count as a fault of the file', async () => {
    vi.stubEnv('FONTCONFIG_FILE', await mappedFaces());
    const audit = await audited(wordFile(RIGHT));
    expect(outcomeOf(audit, FACES_AT_HAND)).toMatchObject({
      status: 'needsPerson',
      measured: expect.stringMatching(/仿宋.*→.*NotoSerifSC-Regular/),
    });
    expect(outcomeOf(audit, 'title-is-xiaobiaosong')).toBeUndefined();
    expect(outcomeOf(audit, 'word-title-names-xiaobiaosong')?.status).toBe('pass');
    expect(audit).toMatchObject({ format: '文件', pages: 2 });
    const report = auditPretty([{ file: 'right.docx', kind: 'DOCX', result: audit }]);
    expect(report).toContain('二、排在纸上的版面（用替代字体排出来的');
  });

  test('takes faces from a folder, where there is one, before those of the machine', async () => {
    vi.stubEnv('FONTCONFIG_FILE', await mappedFaces());
    const inOneFace = Object.entries(RIGHT).map(([path, text]) => [
      path,
      text.replaceAll(/(?<=w:(?:ascii|eastAsia|hAnsi)=")[^"]+/g, 'Noto Sans SC Black'),
    ]);
    const file = wordFile(Object.fromEntries(inOneFace));
    const face = import.meta.resolve('@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf');
    expect(outcomeOf(await audited(file), FACES_AT_HAND)?.status).toBe('needsPerson');
    expect(outcomeOf(await audited(file, { fonts: dirname(fileURLToPath(face)) }), FACES_AT_HAND)).toEqual({
      status: 'pass',
      measured: 'Noto Sans SC Black',
      required: '没有替代字体',
    });
  });
});
