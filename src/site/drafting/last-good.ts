import { type Examined, examineSources } from '../../examine.ts';
import type { Sources } from '../../files.ts';
import type { Press } from '../../publish.ts';

/**
 * A content directory as it can be shown: a circular that a build would refuse as it stands has the files that it had when it was
 * last shown. What was shown `before` is not worked out again.
 */
export async function lastGood(now: Examined, press: Press, before: Examined | undefined): Promise<Examined> {
  const refused = refusedFolders(now);
  if (refused.length === 0 || !before) return now;
  const { sources } = now.compiled;
  const earlier = before.compiled.sources;
  const kept = refused.filter((folder) => earlier.has(`${folder}/index.md`));
  return examineSources(withFolders(kept, earlier, sources), press, before);
}

function refusedFolders({ compiled, messages }: Examined): string[] {
  const fatal = messages.filter(({ severity }) => severity === 'fatal').map(({ file = '' }) => file);
  return [...compiled.content.folders.keys()].filter((folder) =>
    fatal.some((file) => file.startsWith(`${folder}/`)),
  );
}

/** Files with those of some folders as they were; in the order of their paths, as a directory gives them. */
function withFolders(folders: readonly string[], earlier: Sources, sources: Sources): Sources {
  const isWithin = (file: string) => folders.some((folder) => file.startsWith(`${folder}/`));
  const files = [
    ...[...sources].filter(([file]) => !isWithin(file)),
    ...[...earlier].filter(([file]) => isWithin(file)),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
