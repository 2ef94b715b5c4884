import type { FileSum } from './file-store.ts';

/** A size as a reader is told it: 812 B, 34 KB, 1.2 MB, in steps of 1024. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.ceil(kilobytes)} KB`;
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** A format with the size of the file: PDF（34 KB）; the format alone where the file is not made yet. */
export function withSize(format: string, sum: FileSum | undefined): string {
  return sum === undefined ? format : `${format}（${fileSize(sum.bytes)}）`;
}
