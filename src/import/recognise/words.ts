import type { SourceBlock, SourceParagraph } from '../types.ts';

/** The words of a paragraph; of any other block none. */
export function wordsOf(block: SourceBlock | undefined): string {
  return block?.type === 'paragraph' ? block.text.text : '';
}

export function isParagraph(block: SourceBlock | undefined): block is SourceParagraph {
  return block?.type === 'paragraph';
}

/** Whether a line may be a title, or a name, or part of one: it has no mark of a sentence. */
export function isBare(text: string): boolean {
  return text !== '' && text.length <= 80 && !/[。；！？!?;]|[，：:、，]$/u.test(text);
}

/** Whether words end as names of organs do. */
export function isOrganLike(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    /(?:府|办公室|办公厅|办|局|厅|委员会|委|部|处|院|会|会议|中心|指挥部|组|队|所|站|社|行|公司|集团|大学|学院|学校|机构|单位|部门|机关|联|县区|各区|各县|各市|各镇|各乡|街道|街镇|园区|[）)])$/u.test(
      text,
    )
  );
}

/** Texts as they are compared: lines and spaces of a page are no part of them. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\u3000]+/gu, '');
}
