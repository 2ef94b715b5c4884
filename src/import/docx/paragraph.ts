import { child, outermost, type XmlElement } from '../../word/xml-element.ts';
import { INVISIBLE, LONE_SPACE, WIDE_GAP } from '../characters.ts';
import { joined, type Place, type SourceText, sourceText, split, trimmed } from '../source-text.ts';
import type { SourceParagraph, SourcePicture } from '../types.ts';
import type { Context } from './context.ts';
import { wordsIn } from './stories.ts';
import { standingOf } from './styles.ts';
import { symbolOf } from './symbols.ts';

interface Read {
  paragraphs: SourceParagraph[];
  pictures: SourcePicture[];
  /** Text boxes that hang on it. */
  boxes: XmlElement[];
}

/** A paragraph with the number that Word puts before it; more than one where line breaks part sentences. */
export function readParagraph(element: XmlElement, context: Context): Read {
  context.count.paragraphs += 1;
  const place = { line: context.count.paragraphs, column: 1 };
  const properties = child(element, 'w:pPr');
  const style = child(properties, 'w:pStyle')?.attributes.get('w:val') ?? '';
  const standing = { ...context.styles.get(style), ...standingOf(properties) };
  const run: Run = {
    text: '',
    pictures: [],
    boxes: [],
    deleted: '',
    inserted: '',
    hidden: '',
    fields: [],
    place,
    context,
  };
  visit(element, run);
  reportRevisions(run);
  const text = closed(run.text);
  const { numbering, level } = standing;
  const isNumbered = numbering !== undefined && numbering.list !== '0' && text.trim() !== '';
  const label = isNumbered ? context.numbering(numbering.list, numbering.level) : '';
  const whole = joined([sourceText(label, place), sourceText(text, place)]);
  const lines = sentencesOf(whole).map(trimmed);
  const paragraphs = lines
    .filter((line) => line.text !== '')
    .map(
      (line): SourceParagraph => ({ type: 'paragraph', text: line, ...(level !== undefined && { level }) }),
    );
  return { paragraphs, pictures: run.pictures, boxes: run.boxes };
}

/** What is gathered of a paragraph's runs. */
interface Run extends Omit<Read, 'paragraphs'> {
  text: string;
  deleted: string;
  inserted: string;
  hidden: string;
  /** The instructions of the fields that are open. */
  fields: { code: string; showsResult: boolean }[];
  place: Place;
  context: Context;
}

function visit(element: XmlElement, run: Run): void {
  for (const each of element.children) {
    if (each.name === 'w:pPr' || each.name === 'w:sdtPr' || each.name === 'w:rt') continue;
    if (each.name === 'w:del' || each.name === 'w:moveFrom') {
      run.deleted +=
        outermost(each, 'w:delText')
          .map(({ text }) => text)
          .join('') +
        outermost(each, 'w:t')
          .map(({ text }) => text)
          .join('');
      continue;
    }
    if (each.name === 'w:r') {
      readRun(each, run);
      continue;
    }
    if (each.name === 'm:t') run.text += each.text;
    if (each.name === 'w:hyperlink') reportLink(each, run);
    if (each.name === 'w:fldSimple' && isPage(each.attributes.get('w:instr'))) continue;
    const before = run.text.length;
    visit(each, run);
    if (each.name === 'w:ins' || each.name === 'w:moveTo') run.inserted += run.text.slice(before);
  }
}

function readRun(element: XmlElement, run: Run): void {
  const isHidden = child(child(element, 'w:rPr'), 'w:vanish') !== undefined;
  for (const each of element.children) {
    if (each.name === 'w:fldChar') stepField(each.attributes.get('w:fldCharType'), run);
    else if (each.name === 'w:instrText') addCode(each.text, run);
    else if (run.fields.some((field) => field.showsResult && isPage(field.code))) continue;
    else if (each.name === 'AlternateContent') readRun(each, run);
    else if (isHidden) run.hidden += each.name === 'w:t' ? each.text : '';
    else run.text += charactersOf(each, run);
  }
}

function charactersOf(each: XmlElement, run: Run): string {
  const { attributes } = each;
  switch (each.name) {
    case 'w:t':
      return each.text;
    case 'w:tab':
    case 'w:ptab':
      return '\u3000';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return (attributes.get('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(attributes.get('w:char'), attributes.get('w:font'));
    case 'w:footnoteReference':
      return noteAt(run.context.stories.footnotes, '脚注', attributes.get('w:id'), run);
    case 'w:endnoteReference':
      return noteAt(run.context.stories.endnotes, '尾注', attributes.get('w:id'), run);
    case 'w:commentReference':
      reportComment(attributes.get('w:id') ?? '', run);
      return '';
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(each, run);
      return '';
    case 'w:ruby': {
      const base = child(each, 'w:rubyBase');
      return base ? wordsIn(base) : '';
    }
    default:
      return '';
  }
}

function stepField(step: string | undefined, { fields }: Run): void {
  if (step === 'begin' && fields.length < DEEPEST) fields.push({ code: '', showsResult: false });
  else if (step === 'separate' && fields.length > 0) fields.at(-1)!.showsResult = true;
  else if (step === 'end') fields.pop();
}

function addCode(code: string, { fields }: Run): void {
  const open = fields.at(-1);
  if (open) open.code += code;
}

const DEEPEST = 32;

function isPage(code = ''): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
}

/** The format has no notes: what a note says stands where it was referred to. */
function noteAt(notes: ReadonlyMap<string, string>, kind: string, id: string | undefined, run: Run): string {
  const note = notes.get(id ?? '') ?? '';
  if (note === '') return '';
  tell(run, 'changed', kind, `${kind}“${note.slice(0, 40)}”改为括号里的注，放在引用处`);
  return `（注：${note}）`;
}

function reportComment(id: string, run: Run): void {
  const comment = run.context.stories.comments.get(id);
  if (comment) tell(run, 'dropped', '批注', `略去批注“${comment}”`);
}

function reportLink(link: XmlElement, run: Run): void {
  const relation = run.context.relations.get(link.attributes.get('r:id') ?? '');
  if (relation?.type === 'hyperlink')
    tell(run, 'dropped', '链接', `略去链接的地址“${relation.path}”，文字保留`);
}

function reportRevisions(run: Run): void {
  if (run.deleted !== '') tell(run, 'dropped', '修订', `略去修订中删去的“${run.deleted}”`);
  if (run.inserted !== '') tell(run, 'sure', '修订', `接受修订中增加的“${run.inserted}”`);
  if (run.hidden.trim() !== '') tell(run, 'dropped', '隐藏文字', `略去隐藏的文字“${run.hidden}”`);
}

function readDrawing(drawing: XmlElement, run: Run): void {
  const boxes = outermost(drawing, 'w:txbxContent');
  run.boxes.push(...boxes);
  const ids = [
    ...outermost(drawing, 'a:blip').map(({ attributes }) => attributes.get('r:embed')),
    ...outermost(drawing, 'v:imagedata').map(({ attributes }) => attributes.get('r:id')),
  ].filter((id) => id !== undefined);
  for (const id of ids) {
    const name = run.context.picture(run.context.relations.get(id)?.path ?? '');
    const alt = outermost(drawing, 'wp:docPr')[0]?.attributes.get('descr')?.trim() ?? '';
    if (name !== undefined) run.pictures.push({ type: 'picture', name, alt, place: run.place });
    else tell(run, 'ask', '图片', '这里有一幅图片取不出来（只取 PNG、JPEG），请补上');
  }
  if (ids.length === 0 && boxes.length === 0 && drawing.name === 'w:object')
    tell(run, 'ask', '嵌入对象', '这里嵌有别的程序的对象，没有导入');
}

function tell(
  { context, place }: Run,
  kind: 'sure' | 'dropped' | 'changed' | 'ask',
  subject: string,
  text: string,
): void {
  context.findings.push({ kind, place, subject, text });
}

/** Without what nobody sees, and without single spaces between ideographs; a wider gap is one full-width space. */
function closed(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll('\t', '\u3000')
    .replaceAll(LONE_SPACE, '')
    .replaceAll(WIDE_GAP, '\u3000');
}

/** A line break after a sentence begins a paragraph; any other only turned the line. */
function sentencesOf(text: SourceText): SourceText[] {
  const lines = split(text, /\n/g);
  const sentences: SourceText[][] = [];
  for (const line of lines) {
    const last = sentences.at(-1)?.at(-1)?.text;
    if (last === undefined || /[。；：！？]$/u.test(last.trimEnd())) sentences.push([line]);
    else sentences.at(-1)!.push(line);
  }
  return sentences.map(joined);
}
