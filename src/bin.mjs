#!/usr/bin/env node
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
const { run } = await import('./cli.ts');
process.exitCode = await run(process.argv);
