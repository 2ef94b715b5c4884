import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { CitedDocument } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { date, type Fields, record, text } from '../fields.ts';
import { readRegister } from './read-register.ts';

/** Keys of one document of `documents.yaml`. */
export const documentFields = {
  title: ['标题', text('文件标题'), '关于…的通知'],
  number: ['文号', text('发文字号').optional(), '示联发〔2018〕3号'],
  issuer: ['发文机关', text('发文机关').optional(), '示例省人民政府'],
  date: ['日期', date('成文日期').optional(), '2018-03-26'],
} satisfies Fields;

export const documentsSchema = z.array(record(documentFields), { error: '应是一列文件' });

/** Reads `documents.yaml`, which may be missing. */
export function readDocuments(sources: Sources, messages: VFileMessage[]): CitedDocument[] {
  if (!sources.has('documents.yaml')) return [];
  return readRegister('documents.yaml', sources, {}, documentsSchema, messages)?.value ?? [];
}
