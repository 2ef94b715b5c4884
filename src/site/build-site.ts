import type { Compiled } from '../compile.ts';
import type { Press } from '../publish.ts';
import type { ManifestEntry } from '../write/data/manifest.ts';
import { keptBack } from './changes/kept-back.ts';
import { fileStore } from './file-store.ts';
import { makeFiles } from './make-files.ts';
import { siteModel } from './model/index.ts';
import type { Workshop } from './workshop.ts';
import { writeSite } from './write-site.ts';

/**
 * Writes the whole site of a content directory into an empty folder: pages, papers, search index, SHA256SUMS.
 *
 * @throws {Error} when a page or paper cannot be made; the folder is then incomplete.
 */
export async function buildSite(options: {
  compiled: Compiled;
  press: Press;
  workshop: Workshop;
  out: string;
  log: (line: string) => void;
  /** The manifest of an earlier build, to say what has changed since. */
  since?: readonly ManifestEntry[];
}): Promise<void> {
  const { compiled, press, workshop, out, log, since } = options;
  const site = siteModel(compiled, press, { store: fileStore(workshop.files), log });
  log(`生成文件（公开的公文${site.circulars.length}件）`);
  await makeFiles(site);
  await writeSite(
    site,
    { out, routes: workshop.routes },
    since && { manifest: since, isSecret: keptBack(compiled.corpus, site.library) },
  );
}
