#!/usr/bin/env node
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

// The entry stays plain JavaScript: an older Node cannot load cli.ts and would fail without saying why.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `成文需要 Node 24，当前是 ${process.version}。请在项目目录运行 npm ci（不要加 --ignore-scripts），` +
      '再用 npx chengwen 或 npm run 运行：项目自带的 Node 会优先使用。',
  );
  process.exit(1);
}
// A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
// What Node makes of the sources is kept for the next start, without their types; where it cannot be written, nothing is.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/chengwen', import.meta.url)));
const { run } = await import('./cli.ts');
process.exitCode = await run(process.argv);
