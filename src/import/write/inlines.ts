import type { Due, Frequency, Inline } from '../../circular/types.ts';
import { safeText } from './safe-text.ts';

/** Inlines in the source format. */
export function writeInlines(inlines: readonly Inline[], write = safeText): string {
  return inlines
    .map((inline, at) => {
      const written = writeInline(inline, write);
      const next = inlines[at + 1];
      return inline.type === 'text' && next && next.type !== 'text' ? written.replace(/:$/, '：') : written;
    })
    .join('');
}

function writeInline(inline: Inline, write: (text: string) => string): string {
  switch (inline.type) {
    case 'text':
      return write(inline.value);
    case 'strong':
      return `**${writeInlines(inline.children, write)}**`;
    case 'link':
      return `[${writeInlines(inline.children, bracketed)}](${inline.url})`;
    case 'deadline':
      return directive('时限', inline.children, [
        dueOf(inline.due),
        ['至少', inline.atLeast?.toString()],
        ['单位', inline.holders],
        ['事项', inline.matter],
        ['附表', joined(inline.forms.map((name) => `${name}.form.yaml`))],
        ['报送', inline.reportTo],
        ['内容', joined(inline.contents)],
      ]);
    case 'phase':
      return directive('阶段', inline.children, [
        ['名称', inline.name],
        ['起', inline.start],
        ['止', inline.end],
      ]);
    case 'target':
      return directive('重点', inline.children, [
        ['类别', inline.category],
        ['归类', inline.group],
      ]);
    default:
      return writeInlines(inline.children, write);
  }
}

function joined(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join('、');
}

function directive(
  name: string,
  children: readonly Inline[],
  attributes: Parameters<typeof braces>[0],
): string {
  return `:${name}[${writeInlines(children, bracketed)}]${braces(attributes)}`;
}

/** A text that stands in the brackets of markup, which it must not close. */
function bracketed(text: string): string {
  return safeText(text).replaceAll('[', '［').replaceAll(']', '］');
}

/** The attributes of a directive that have a value, in braces; nothing where none has. */
export function braces(attributes: readonly [key: string, value: string | undefined][]): string {
  const given = attributes.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${attribute(value)}`],
  );
  return given.length === 0 ? '' : `{${given.join(' ')}}`;
}

/** The value of an attribute; its quotes cannot stand in it. */
function attribute(value: string): string {
  const bare = value.replaceAll(/["{}\n]/g, '');
  return /^[\p{L}\p{N}（）.-]+$/u.test(bare) ? bare : `"${bare}"`;
}

function dueOf(due: Due): [key: string, value: string] {
  if (due.type === 'date') return ['日期', due.date];
  if (due.type === 'workingDays') return ['工作日', String(due.days)];
  return ['频次', frequencyOf(due.frequency)];
}

function frequencyOf(frequency: Frequency): string {
  if (frequency.type === 'monthly') return frequency.day === 'end' ? '每月末' : `每月${frequency.day}日`;
  return { quarterly: '每季末', immediate: '立即', promptly: '及时', anytime: '随时', regularly: '定期' }[
    frequency.type
  ];
}
