/**
 * Does in this process what `chengwen build` does, except that no circular and no organ has files: `node bench/site-without-files.ts
 * CONTENT OUT`. Measured from outside by `bench/site.ts`.
 */
import { examine } from '../src/examine.ts';
import { replaceDirectory } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { pretty } from '../src/report/pretty.ts';
import { siteModel } from '../src/site/model/index.ts';
import { withWorkshop } from '../src/site/workshop.ts';
import { writeSite } from '../src/site/write-site.ts';

const [content, out] = process.argv.slice(2) as [string, string];
await withWorkshop({}, async ({ routes }) => {
  const press = await openPress({});
  const { compiled, messages } = await examine(content, press);
  process.stderr.write(pretty(messages));
  const site = siteModel(compiled, press, { log: (line) => process.stderr.write(`${line}\n`) });
  await replaceDirectory(out, (staging) =>
    writeSite({ ...site, files: () => [], organFiles: () => [] }, { out: staging, routes }),
  );
});
