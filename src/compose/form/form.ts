import type { Circular, Form } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Facts } from '../../derive/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import { withBlocks } from '../blocks/index.ts';
import { printDocument } from '../print-document.ts';
import type { Template } from '../template/template.ts';
import { formSheet } from './form-sheet.ts';

/**
 * A blank form alone, to be downloaded, filled in on screen or on paper, and returned; with its 填报单位 filled in for a
 * reporting organ.
 */
export function composeForm(
  form: Form,
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
  reportingOrgan?: string,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  const sheet = formSheet(form, context, {
    numbered: false,
    ...(reportingOrgan !== undefined && { reportingOrgan }),
  });
  return { ...printDocument(form.title, [sheet], context), fields: form.name };
}
