import { UnsafePathError } from '../files.ts';

/** What the system says of a path, and what we say. */
const SENTENCES: Record<string, string> = {
  ENOENT: '没有这个文件或目录',
  ENOTDIR: '不是目录',
  EEXIST: '已有同名的文件',
  ENOTEMPTY: '目录里有别的文件',
  EISDIR: '是目录，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在磁盘只读',
  ENOSPC: '磁盘空间不足',
  ELOOP: '链接循环',
};

/** One sentence for an error that the person at the keyboard can mend; undefined for what is our own bug. */
export function complaintOf(error: unknown): string | undefined {
  if (error instanceof UnsafePathError) return error.message;
  const sentence = reasonOf(error);
  return sentence && error instanceof Error && 'path' in error ? `${sentence}：${error.path}` : undefined;
}

/** What the system says of a path, without the path; undefined for other errors. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? SENTENCES[String(error.code)] : undefined;
}
