import type { Folder } from '../folder.ts';
import type { SourceFile } from '../source-file.ts';

/** What the blocks of a file are read with. */
export interface Context {
  source: SourceFile;
  folder: Folder;
}
