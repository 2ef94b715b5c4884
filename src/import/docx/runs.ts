import { child, outermost, toggle, type XmlElement } from '../../word/xml-element.ts';
import type { Place } from '../source-text.ts';
import type { SourcePicture } from '../types.ts';
import type { Context } from './context.ts';
import { type Field, isInPageField, isPageCode, stepField } from './fields.ts';
import { wordsIn } from './stories.ts';
import { symbolOf } from './symbols.ts';

/** What the runs of a paragraph show. */
export interface Shown {
  /** Line breaks are `\n`. */
  text: string;
  pictures: SourcePicture[];
  /** Text boxes that hang on it. */
  boxes: XmlElement[];
}

/** Gathers what the runs of a paragraph show; of what is tracked, the new state. What is left out is told. */
export function readRuns(paragraph: XmlElement, place: Place, context: Context): Shown {
  const run: Run = { text: '', pictures: [], boxes: [], left: new Map(), fields: [], place, context };
  visit(paragraph, run);
  for (const [how, words] of run.left)
    if (words.trim() !== '') tell(run, how.kind, how.subject, how.say(words));
  return { text: run.text, pictures: run.pictures, boxes: run.boxes };
}

interface Run extends Shown {
  left: Map<(typeof LEFT)[keyof typeof LEFT], string>;
  fields: Field[];
  place: Place;
  context: Context;
}

/** Words that are told of once for a paragraph. */
const LEFT = {
  deleted: {
    kind: 'dropped',
    subject: '修订',
    say: (words: string) => `略去修订中删去的“${words}”`,
  },
  moved: {
    kind: 'dropped',
    subject: '修订',
    say: (words: string) => `略去修订中移往别处的“${words}”`,
  },
  inserted: {
    kind: 'sure',
    subject: '修订',
    say: (words: string) => `接受修订中增加的“${words}”`,
  },
  hidden: {
    kind: 'dropped',
    subject: '隐藏文字',
    say: (words: string) => `略去隐藏的文字“${words}”`,
  },
  prompt: {
    kind: 'dropped',
    subject: '提示文字',
    say: (words: string) => `略去没有填写的提示“${words}”`,
  },
} as const;

function leave({ left }: Run, how: keyof typeof LEFT, words: string): void {
  left.set(LEFT[how], (left.get(LEFT[how]) ?? '') + words);
}

function visit(element: XmlElement, run: Run): void {
  for (const each of element.children) {
    if (each.name === 'w:pPr' || each.name === 'w:sdtPr' || each.name === 'w:rt') continue;
    if (each.name === 'w:del') leave(run, 'deleted', wordsAt(each, 'w:delText') + wordsAt(each, 'w:t'));
    else if (each.name === 'w:moveFrom') leave(run, 'moved', wordsAt(each, 'w:t'));
    else if (each.name === 'w:r') readRun(each, run);
    else if (isPrompt(each)) leave(run, 'prompt', wordsAt(each, 'w:t'));
    else if (each.name !== 'w:fldSimple' || !isPageCode(each.attributes.get('w:instr'))) {
      if (each.name === 'm:t') run.text += each.text;
      if (each.name === 'w:hyperlink') reportLink(each, run);
      const before = run.text.length;
      visit(each, run);
      if (each.name === 'w:ins' || each.name === 'w:moveTo') leave(run, 'inserted', run.text.slice(before));
    }
  }
}

/** A control of a form that nobody has filled shows what to fill in. */
export function isPrompt(element: XmlElement): boolean {
  return element.name === 'w:sdt' && toggle(child(element, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}

function wordsAt(element: XmlElement, name: string): string {
  return outermost(element, name)
    .map(({ text }) => text)
    .join('');
}

function readRun(element: XmlElement, run: Run): void {
  const isHidden = toggle(child(element, 'w:rPr'), 'w:vanish') === true;
  for (const each of element.children) {
    if (each.name === 'w:fldChar') readFieldStep(each, run);
    else if (each.name === 'w:instrText') addCode(each.text, run);
    else if (isInPageField(run.fields)) continue;
    else if (each.name === 'AlternateContent') readRun(each, run);
    else if (isHidden) leave(run, 'hidden', each.name === 'w:t' ? each.text : '');
    else run.text += charactersOf(each, run);
  }
}

function readFieldStep(step: XmlElement, run: Run): void {
  const { characters, address, isLost } = stepField(step, run.fields);
  run.text += characters;
  if (address !== undefined) tell(run, 'dropped', '链接', `略去链接的地址“${address}”，文字保留`);
  if (isLost) tell(run, 'ask', '公式', '这里有用域写成的公式，没有导入，请补上');
}

function addCode(code: string, { fields }: Run): void {
  const open = fields.at(-1);
  if (open) open.code += code;
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

/** The format has no notes: what a note says stands where it was referred to. */
function noteAt(notes: ReadonlyMap<string, string>, kind: string, id: string | undefined, run: Run): string {
  const note = (notes.get(id ?? '') ?? '').trim();
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
  if (ids.length > 0 || boxes.length > 0) return;
  if (drawing.name === 'w:object') tell(run, 'ask', '嵌入对象', '这里嵌有别的程序的对象，没有导入');
  // What says its words in a part of its own: a chart, a diagram.
  if (outermost(drawing, 'chart').length > 0 || outermost(drawing, 'relIds').length > 0)
    tell(run, 'ask', '图表', '这里有图表或示意图，没有导入，请改为图片');
}

function tell(
  { context, place }: Run,
  kind: 'sure' | 'dropped' | 'changed' | 'ask',
  subject: string,
  text: string,
): void {
  context.findings.push({ kind, place, subject, text });
}
