import type { CircularMeta } from '../circular/types.ts';
import { parseDocumentNumber } from '../read/markdown/document-number.ts';
import type { Answers } from './types.ts';

/** 发文字号 for the frontmatter, where one is given yet. */
export function documentNumberOf({ documentNumber }: Answers): Pick<CircularMeta, 'documentNumber'> {
  const parsed = documentNumber === undefined ? undefined : parseDocumentNumber(documentNumber);
  return parsed === undefined ? {} : { documentNumber: parsed };
}
