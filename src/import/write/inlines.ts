import type { Due, Frequency, Inline } from '../../circular/types.ts';
import { safeText } from './safe-text.ts';

/** Inlines in the source format. */
export function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline, at) => {
      const written = writeInline(inline);
      const next = inlines[at + 1];
      return inline.type === 'text' && next && next.type !== 'text' ? written.replace(/:$/, '：') : written;
    })
    .join('');
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return safeText(inline.value);
    case 'deadline':
      return directive('时限', inline.children, [
        dueOf(inline.due),
        ['单位', inline.holders],
        ['事项', inline.matter],
        ['报送', inline.reportTo],
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
      return writeInlines(inline.children);
  }
}

type Attribute = [key: string, value: string | undefined];

function directive(name: string, children: readonly Inline[], attributes: readonly Attribute[]): string {
  const given = attributes.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${attribute(value)}`],
  );
  return `:${name}[${writeInlines(children).replaceAll('[', '［').replaceAll(']', '］')}]{${given.join(' ')}}`;
}

/** The value of an attribute; its quotes cannot stand in it. */
export function attribute(value: string): string {
  const bare = value.replaceAll(/["{}\n]/g, '');
  return /^[\p{L}\p{N}-]+$/u.test(bare) ? bare : `"${bare}"`;
}

function dueOf(due: Due): Attribute {
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
