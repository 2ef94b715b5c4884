import type { Variant } from './every-element.ts';

/** One number of a format, changed, and the clauses that must fail for it, no other. */
export interface Mutation {
  variant: Variant;
  /** Entries of `format.yaml`, by path. Several where one number is written as several entries. */
  entries: Record<string, unknown>;
  fails: string[];
}

const downward = (entries: Mutation['entries'], ...fails: string[]): Mutation => ({
  variant: 'downward',
  entries,
  fails,
});
const other = (variant: Variant, entries: Mutation['entries'], ...fails: string[]): Mutation => ({
  variant,
  entries,
  fails,
});

export const MUTATIONS: Mutation[] = [
  // Paper and text area
  downward({ 'page.width': '216mm', 'form.turned.height': '216mm' }, 'paper-is-a4'),
  downward({ 'page.top': '40mm' }, 'text-starts-at-the-top-margin'),
  downward({ 'page.binding': '31mm' }, 'text-starts-at-the-binding-margin'),
  other('upward', { 'page.textWidth': '150mm', 'page.line': '29.61pt' }, 'text-is-156-wide'),
  downward({ 'page.textHeight': '214.6mm' }, 'text-is-225-high', 'page-holds-22-lines'),
  downward({ 'default.color': '#0000c0' }, 'text-is-black'),
  // Grid
  downward({ 'page.characters': 27, 'page.line': '29.61pt' }, 'line-holds-28-characters'),
  downward(
    { 'page.line': '1.95字' },
    'page-holds-22-lines',
    'line-is-one-and-seven-eighths-high',
    'lines-fill-the-text-height',
  ),
  downward({ 'default.align': 'start' }, 'lines-fill-the-text-width'),
  downward({ 'styles.body.face': 'digits' }, 'body-is-fangsong'),
  downward({ 'default.size': '4号' }, 'body-is-size-3', 'number-is-size-3'),
  // Head
  downward({ 'styles.mark.face': 'body' }, 'classification-and-urgency-are-heiti'),
  downward({ 'styles.mark.size': '4号' }, 'copy-number-is-size-3', 'classification-and-urgency-are-size-3'),
  downward({ 'styles.mark.align': 'end' }, 'marks-are-flush-left'),
  downward({ 'head.letterhead.top': '75mm' }, 'letterhead-is-35-below-the-top-margin'),
  downward(
    { 'styles.letterhead.align': 'start', 'head.letterhead.largest': '40pt' },
    'letterhead-is-centred',
  ),
  downward({ 'styles.letterhead.color': '#000000' }, 'letterhead-is-red'),
  downward({ 'styles.letterhead.face': 'h1' }, 'letterhead-is-xiaobiaosong'),
  downward({ 'above.documentNumber': 1 }, 'number-is-two-lines-below-the-letterhead'),
  downward({ 'styles.documentNumber.align': 'start' }, 'number-is-centred'),
  downward({ 'styles.documentNumber.face': 'h2' }, 'number-is-fangsong'),
  downward({ 'styles.documentNumber.size': '小3' }, 'number-is-size-3'),
  downward({ 'head.rule.gap': '6mm' }, 'red-rule-is-4-below-the-number'),
  downward({ 'head.rule.width': '140mm' }, 'red-rule-is-as-wide-as-the-text'),
  downward({ 'head.rule.color': '#000000' }, 'red-rule-is-red'),
  downward({ 'head.rule.lines': ['2mm'] }, 'red-rule-is-half-to-one-millimetre'),
  other(
    'upward',
    { 'head.signatory.inset': '2字' },
    'upward-number-is-one-in',
    'signatory-is-one-in-from-the-right',
  ),
  other('upward', { 'head.signatory.labelFace': 'h1' }, 'signatory-label-is-fangsong'),
  other('upward', { 'head.signatory.nameFace': 'body' }, 'signatory-name-is-kaiti'),
  // Title, addressees, text
  downward({ 'above.title': 1 }, 'title-is-two-lines-below-the-rule'),
  downward({ 'styles.title.align': 'start' }, 'title-is-centred'),
  downward({ 'styles.title.face': 'h1' }, 'title-is-xiaobiaosong'),
  downward({ 'styles.title.size': '20pt' }, 'title-is-size-2'),
  downward({ 'above.addressees': 0 }, 'addressees-are-one-line-below-the-title'),
  downward({ 'styles.addressees.start': '2字' }, 'addressees-are-flush-left'),
  downward({ 'styles.addressees.size': '4号' }, 'addressees-are-size-3'),
  downward({ 'styles.body.firstLine': '3字' }, 'paragraphs-are-indented-two'),
  downward({ 'styles.body.start': '1字' }, 'paragraphs-are-indented-two'),
  downward({ 'styles.heading1.face': 'body' }, 'level-1-headings-are-heiti'),
  downward({ 'styles.heading1.firstLine': '0字' }, 'paragraphs-are-indented-two'),
  downward(
    { 'styles.heading2.face': 'body' },
    'level-2-headings-are-kaiti',
    'run-in-headings-end-with-their-sentence',
  ),
  downward({ 'styles.heading3.face': 'h1' }, 'level-3-headings-are-fangsong'),
  downward({ 'styles.heading4.face': 'h2' }, 'level-4-headings-are-fangsong'),
  // List of attachments, signature
  downward({ 'above.attachmentList': 0 }, 'attachment-list-is-one-line-below-the-text'),
  downward({ 'styles.attachmentList.start': '0字' }, 'attachment-list-is-indented-two'),
  downward({ 'above.signature': 0 }, 'signature-is-one-line-below-the-text'),
  downward({ 'signature.end': '4字' }, 'unsealed-signature-stands-two-in-from-the-right'),
  other('upward', { 'signature.dateStart': '0字' }, 'unsealed-date-starts-two-right-of-the-signature'),
  downward({ 'styles.note.firstLine': '0字' }, 'note-is-indented-two'),
  other('sealed', { 'signature.dateEnd': '2字' }, 'sealed-date-stands-four-in-from-the-right'),
  other('sealed', { 'seal.raised': '-25mm' }, 'seal-covers-signature-and-date'),
  // Attachments
  downward({ 'styles.attachmentLabel.face': 'body' }, 'attachment-label-is-heiti'),
  downward({ 'styles.attachmentLabel.size': '4号' }, 'attachment-label-is-size-3'),
  downward({ 'styles.attachmentLabel.align': 'center' }, 'attachment-label-is-flush-left'),
  downward({ 'attachment.titleLine': 2 }, 'attachment-title-is-on-the-third-line'),
  downward({ 'styles.attachmentTitle.align': 'start' }, 'attachment-title-is-centred'),
  // Imprint
  downward({ 'imprint.outerRule': '0.7mm' }, 'imprint-outer-rules-are-0-35-thick'),
  downward({ 'imprint.innerRule': '0.7mm' }, 'imprint-inner-rules-are-0-25-thick'),
  downward({ 'styles.imprint.size': '小4' }, 'imprint-is-size-4'),
  downward({ 'styles.imprint.face': 'h2' }, 'imprint-is-fangsong'),
  downward({ 'styles.imprint.start': '0字' }, 'imprint-is-one-in-from-the-left'),
  downward(
    { 'styles.imprint.end': '3字' },
    'printing-date-is-one-in-from-the-right',
    'copies-keep-one-in-from-the-right',
  ),
  // Page numbers
  downward({ 'pageNumber.before': '', 'pageNumber.after': '' }, 'page-number-stands-between-dashes'),
  downward({ 'pageNumber.offset': '10mm' }, 'page-number-is-7-below-the-text-area'),
  downward({ 'pageNumber.inset': '0字' }, 'page-number-is-one-in'),
  downward({ 'styles.pageNumber.size': '5号' }, 'page-number-is-size-4'),
  downward({ 'styles.pageNumber.face': 'body' }, 'page-number-is-songti'),
  // 信函, 命令, 纪要
  other('letter', { 'head.letterhead.top': '37mm' }, 'letter-head-is-30-below-the-paper-edge'),
  other('letter', { 'head.rule.gap': '7mm' }, 'letter-rule-is-4-below-the-letterhead'),
  other('letter', { 'head.rule.width': '156mm' }, 'letter-rules-are-170-wide-and-centred'),
  other('letter', { 'head.rule.lines': ['0.35mm', '1mm'] }, 'letter-upper-rule-is-thick-over-thin'),
  other('letter', { 'firstPage.foot.fromBottom': '25mm' }, 'letter-lower-rule-is-20-above-the-paper-edge'),
  other('letter', { 'firstPage.foot.lines': ['1mm', '0.35mm'] }, 'letter-lower-rule-is-thin-over-thick'),
  other('letter', { 'firstPage.foot.width': '140mm' }, 'letter-rules-are-170-wide-and-centred'),
  other('letter', { 'firstPage.foot.textAbove': '0字' }, 'letter-text-keeps-from-the-lower-rule'),
  other('letter', { 'firstPage.numbered': true }, 'first-page-of-a-letter-has-no-number'),
  other('letter', { 'head.rule.below': '3字' }, 'letter-number-is-flush-right-below-the-rule'),
  other('letter', { 'above.title': 1 }, 'letter-title-is-two-lines-below-the-head'),
  other('letter', { 'imprint.outerRule': '0.35mm' }, 'letter-imprint-has-no-rules'),
  other('letter', { 'imprint.printing': true }, 'letter-imprint-has-no-rules'),
  other('order', { 'head.letterhead.top': '72mm' }, 'order-head-is-20-below-the-top-margin'),
  other('order', { 'above.title': 0 }, 'order-text-is-two-lines-below-the-number'),
  other('minutes', { 'head.letterhead.top': '60mm' }, 'letterhead-is-35-below-the-top-margin'),
  other('minutes', { 'styles.attendance.face': 'h2' }, 'minutes-attendance-names-are-fangsong'),
  other('minutes', { 'styles.attendance.start': '0字' }, 'minutes-attendance-is-indented-two'),
];
