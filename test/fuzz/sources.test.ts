import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf } from '../../src/circular/parts.ts';
import { factsOf } from '../../src/compile.ts';
import { composeDutyTable } from '../../src/compose/duty-table.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { examineSources } from '../../src/examine.ts';
import { readTree, type Sources } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { ledgerForms, printedForm } from '../../src/publish.ts';
import { SAMPLE } from '../support/built-site.ts';
import { contentOf, sources as generatedSources } from '../support/generated-sources.ts';
import { PROJECT } from '../support/run.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { edits, mutated, SOURCE_PIECES } from './mutations.ts';

const press = await openPress({});
const sample = await readTree(join(PROJECT, SAMPLE));
const slugs = ['fanli-2018-7', 'fanli-zhengfu-2018-2', 'qinghe-2018-9', 'shengban-2018-5', 'yangben-2018-16'];

/** The registers and one circular: what the others say is not at stake, and costs time. */
const contents = slugs.map(
  (slug) =>
    new Map([...sample].filter(([path]) => !path.startsWith('circulars/') || path.includes(`/${slug}/`))),
);

/** Those of few words: what matters of registers shows on any. */
const short = contents.slice(1, 3);

/** Every message is a sentence for a drafter at a place that there is; what can be printed is composed. */
async function examine(sources: Sources): Promise<void> {
  const { compiled, messages } = await examineSources(sources, press);
  for (const { file, reason, line, column } of messages) {
    expect(reason).not.toMatch(/^$|undefined|\bNaN\b|\[object|Error\b/);
    const lines = new TextDecoder().decode(sources.get(file ?? '')).split('\n');
    expect(line ?? 1, `${file}: ${reason}`).toBeLessThanOrEqual(Math.max(1, lines.length));
    expect(column ?? 1).toBeGreaterThan(0);
  }
  if (messages.some(({ severity }) => severity === 'fatal')) return;
  for (const circular of compiled.corpus.circulars) {
    const facts = factsOf(compiled, circular);
    const template = press.template(circular.meta.format);
    composeNotice(circular, facts, compiled.corpus, template, (file) => sources.get(file));
    if (facts.duties.length > 0) composeDutyTable(circular, facts, compiled.corpus, template);
    for (const form of [...formsOf(circular), ...ledgerForms(circular, press).values()])
      printedForm(form, circular, compiled, press);
  }
}

/** A content directory with one file or a few changed. */
function changedIn(isChanged: (path: string) => boolean, among = contents): fc.Arbitrary<Sources> {
  const change = fc.tuple(fc.nat(1000), edits(SOURCE_PIECES, 4));
  return fc
    .tuple(fc.constantFrom(...among), fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([content, changes]) => {
      const sources = new Map(content);
      const paths = [...content.keys()].filter(isChanged);
      for (const [which, each] of changes) {
        const path = paths[which % paths.length]!;
        const text = mutated(new TextDecoder().decode(sources.get(path)), each);
        sources.set(path, new TextEncoder().encode(text));
      }
      return sources;
    });
}

test(
  'circulars of the sample with any changes are compiled, checked and composed without a fault',
  () =>
    fuzz(
      changedIn((path) => /^circulars\/.*\.md$/.test(path)),
      350,
      examine,
    ),
  FUZZ_TIMEOUT,
);

test(
  'registers with any changes are read without a fault',
  () =>
    fuzz(
      changedIn((path) => !path.startsWith('circulars/'), short),
      300,
      examine,
    ),
  FUZZ_TIMEOUT,
);

const FORM = new Map([...contents[0]!].filter(([path]) => /form\.yaml$|site\.yaml$|fanli\.yaml$/.test(path)));
const FOLDER = 'circulars/2018/fanli-2018-7';

/** A circular that says little and attaches the sample's forms. */
function withForms(changes: readonly [string, Parameters<typeof mutated>[1]][]): Sources {
  const files = new Map(FORM);
  const attached = [...files.keys()].filter((path) => path.endsWith('.form.yaml'));
  const names = attached.map((path) => path.slice(FOLDER.length + 1)).join(', ');
  const index = `---\n标题: 范例市人民政府办公厅关于巡护的通知\n文种: 通知\n发文机关: 范例市人民政府办公厅\n成文日期: 2018-05-15\n地区: 范例市\n附件: [${names}]\n---\n\n请填报。\n`;
  files.set(`${FOLDER}/index.md`, new TextEncoder().encode(index));
  for (const [name, each] of changes) {
    const path = attached.find((one) => one.endsWith(name))!;
    files.set(path, new TextEncoder().encode(mutated(new TextDecoder().decode(files.get(path)), each)));
  }
  return files;
}

test(
  'forms with any changes are read and composed without a fault',
  () =>
    fuzz(
      fc
        .array(fc.tuple(fc.constantFrom('clues.form.yaml', 'overview.form.yaml'), edits(SOURCE_PIECES, 3)), {
          minLength: 1,
          maxLength: 2,
        })
        .map(withForms),
      700,
      examine,
    ),
  FUZZ_TIMEOUT,
);

test(
  'generated circulars with any changes are compiled, checked and composed without a fault',
  () =>
    fuzz(
      fc.tuple(generatedSources, edits(SOURCE_PIECES)).map(([source, each]) => {
        const files = { ...source.files, 'index.md': mutated(source.files['index.md'], each) };
        return contentOf({ a: { ...source, files } });
      }),
      1000,
      examine,
    ),
  FUZZ_TIMEOUT,
);

const bytes = fc
  .tuple(fc.constantFrom(...short), fc.nat(1000), fc.uint8Array({ maxLength: 200 }), fc.nat(100_000))
  .map(([content, which, inserted, at]) => {
    const path = [...content.keys()][which % content.size]!;
    const whole = content.get(path)!;
    const cut = at % (whole.length + 1);
    const broken = new Uint8Array([...whole.subarray(0, cut), ...inserted, ...whole.subarray(cut)]);
    return new Map([...content, [path, broken]]);
  });

test('files with any bytes in them are read without a fault', () => fuzz(bytes, 100, examine), FUZZ_TIMEOUT);
