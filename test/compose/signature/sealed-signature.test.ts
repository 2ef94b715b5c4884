import { describe, expect, test } from 'vitest';
import type { CircularMeta } from '../../../src/circular/types.ts';
import { composeNotice } from '../../../src/compose/notice.ts';
import { layOut } from '../../../src/layout/index.ts';
import type { PlacedImage } from '../../../src/layout/types.ts';
import { fakeMetrics } from '../../layout/fake-metrics.ts';
import { png } from '../../support/pictures.ts';
import { CORPUS, circular, facts, linesOf, p, paragraphsOf, template } from '../paper.ts';

const MILLIMETRE = 72 / 25.4;
const ORGANS = ['范例市教育局', '范例市公安局', '范例市交通局', '范例市财政局', '范例市水利局'];
const CELL = 156 / 28;

/** A notice of so many organs with their seals: its seals and its lines, by millimetres. */
function sealed(count: number, meta: Partial<CircularMeta> = {}) {
  const issuers = ORGANS.slice(0, count);
  const of = circular({ issuers, seals: issuers.map((_, index) => `seal${index}.png`), ...meta }, [
    p('请认真组织检查。'.repeat(12)),
  ]);
  const document = composeNotice(of, facts(), CORPUS, template(), () => png(20, 20));
  const { pages } = layOut(document, fakeMetrics);
  const page = pages.find(({ items }) => items.some(({ type }) => type === 'image')) ?? pages.at(-1)!;
  const seals = page.items.filter((item): item is PlacedImage => item.type === 'image');
  const texts = page.items.filter((item) => item.type === 'text');
  const alts = paragraphsOf(document).flatMap(({ overlays = [] }) => overlays.map(({ alt }) => alt));
  return { document, seals, alts, texts };
}

const centre = ({ x, width, y, height }: PlacedImage) => ({
  x: (x + width / 2) / MILLIMETRE,
  y: (y + height / 2) / MILLIMETRE,
});

describe('one organ', () => {
  test('the date ends four characters from the right, the organ and the seal in the middle above it', () => {
    const { seals, alts, texts, document } = sealed(1);
    expect(seals).toHaveLength(1);
    const date = 28 + 156 - (4 + 6 / 2) * CELL;
    const organ = texts.findLast(({ text }) => text === '范例市教育局')!;
    expect(centre(seals[0]!).x).toBeCloseTo(date);
    expect(organ.x / MILLIMETRE + 3 * CELL).toBeCloseTo(date, 0);
    expect(seals[0]!.width / MILLIMETRE).toBeCloseTo(42);
    expect(alts).toEqual(['范例市教育局印章']);
    expect(linesOf(document)).toContain('signature 2020年3月5日');
  });

  test('organ and date stand a little below its centre, its top within a line of the text', () => {
    const { seals, texts } = sealed(1);
    const organ = texts.findLast(({ text }) => text === '范例市教育局')!;
    const text = texts.findLast(({ text: words }) => words.includes('检查'))!;
    const { ascent, descent } = fakeMetrics.box(organ.font);
    const middle = (organ.y - ascent * 16 + (template().line + template().cell) / 2) / MILLIMETRE;
    expect(middle - centre(seals[0]!).y).toBeCloseTo(2);
    const gap = seals[0]!.y - (text.y + descent * 16);
    expect(gap).toBeGreaterThan(-0.5);
    expect(gap).toBeLessThan(template().line);
  });

  test('a seal that is put on by hand has its room', () => {
    const printed = linesOf(sealed(1).document);
    const byHand = sealed(1, { seals: [] });
    expect(byHand.seals).toEqual([]);
    expect(linesOf(byHand.document)).toEqual(printed);
  });
});

describe('joint issuers', () => {
  test.each([2, 3, 4, 5])(
    'the seals of %i do not touch, stand within the text area and over their names',
    (count) => {
      const { seals, alts, texts } = sealed(count);
      expect(alts).toEqual(ORGANS.slice(0, count).map((name) => `${name}印章`));
      for (const [index, seal] of seals.entries()) {
        expect(seal.x / MILLIMETRE).toBeGreaterThanOrEqual(28 - 0.01);
        expect((seal.x + seal.width) / MILLIMETRE).toBeLessThanOrEqual(184.01);
        const name = texts.findLast(({ text }) => text === ORGANS[index])!;
        expect(name.x / MILLIMETRE + 3 * CELL).toBeCloseTo(centre(seal).x, 0);
        expect(Math.abs(name.y - seal.y - seal.height / 2)).toBeLessThan(24);
        for (const other of seals.slice(index + 1)) {
          const [a, b] = [centre(seal), centre(other)];
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(42);
        }
      }
    },
  );

  test('three short names stand side by side, the last over the date', () => {
    const { seals } = sealed(3);
    expect(new Set(seals.map(({ y }) => Math.round(y))).size).toBe(1);
    expect(centre(seals[2]!).x).toBeCloseTo(28 + 156 - (4 + 6 / 2) * CELL);
  });
});
