/**
 * Builds generated circulars and prints seconds and peak memory of the whole process tree, stage by stage and for `chengwen build`:
 * `npm run bench`, or `node bench/build.ts COUNT` for another number than 200.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { type Measurement, measure } from './measure.ts';
import { writeFiles } from './write-files.ts';

const STAGES = {
  read: 'read, derive, check',
  html: 'site: HTML',
  search: 'search index',
  docx: 'DOCX',
  pdf: 'PDF',
  xlsx: 'XLSX',
  packs: 'packs and calendars',
};

const count = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'chengwen-bench-'));
try {
  const content = join(folder, 'content');
  writeFiles(content, generate(count));
  console.log(`${count} circulars, Node ${process.version}`);
  console.log(`${'stage'.padEnd(24)}${'seconds'.padStart(10)}${'peak MB'.padStart(10)}`);
  for (const [stage, name] of Object.entries(STAGES)) {
    print(name, await measure(process.execPath, ['bench/stage.ts', stage, content, join(folder, 'pages')]));
  }
  print(
    'chengwen build',
    await measure(process.execPath, [
      'src/bin.mjs',
      'build',
      '--content',
      content,
      '--out',
      join(folder, 'dist'),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(name: string, { seconds, megabytes }: Measurement): void {
  console.log(`${name.padEnd(24)}${seconds.toFixed(1).padStart(10)}${megabytes.toFixed(0).padStart(10)}`);
}
