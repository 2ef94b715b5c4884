import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { PlacedText } from '../../../src/layout/types.ts';
import type { FaceRole } from '../../../src/print/types.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { needs, pathOf } from '../../support/needs.ts';
import { run } from '../../support/run.ts';
import { registryFonts } from './registry-fonts.ts';

/** Pixels per point. */
const SCALE = 2;

needs('pdftoppm')('ink', () => {
  test('every character of every face is on the paper, as a box what none has; nothing is where a space stands', async () => {
    const roles: FaceRole[] = ['body', 'title', 'h1', 'h2', 'digits'];
    const words = '关于开展样本事项专项排查活动的通知　鑫淼彧〇①2018年龘의';
    const document = documentOf(
      roles.map((face) => paragraph([{ type: 'text', text: words, face }], 'addressees')),
    );
    const fonts = registryFonts();
    const laidOut = layOut(document, fonts);
    const image = await rasterise(await writePdf(document, laidOut, fonts));
    const texts = laidOut.pages[0]!.items.filter(
      (item) => item.type === 'text' && typeof item.element === 'number',
    );
    expect(new Set(texts.map((text) => (text as PlacedText).font)).size).toBe(4);
    for (const text of texts as PlacedText[]) {
      for (const { character, x, width } of cellsOf(text, fonts)) {
        const ink = darkness(image, x, text.y - 0.88 * text.size, width, text.size);
        if (character === '　') expect(ink).toBe(0);
        else expect(ink, `${character} in ${text.font}`).toBeGreaterThan(0.03);
      }
    }
  });
});

function cellsOf(text: PlacedText, fonts: ReturnType<typeof registryFonts>) {
  let x = text.x;
  return [...text.text].map((character) => {
    const role = text.font.includes('Sans') ? 'h1' : text.font.includes('Bold') ? 'title' : 'body';
    const width = fonts.glyph(role, character).advance * text.size * text.scale;
    const cell = { character, x, width };
    x += width + text.spacing;
    return cell;
  });
}

interface GrayImage {
  width: number;
  pixels: Uint8Array;
}

async function rasterise(pdf: Uint8Array): Promise<GrayImage> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-ink-'));
  try {
    await writeFile(join(folder, 'page.pdf'), pdf);
    const args = [
      '-gray',
      '-r',
      String(72 * SCALE),
      '-singlefile',
      join(folder, 'page.pdf'),
      join(folder, 'page'),
    ];
    expect(await run(pathOf('pdftoppm'), args)).toMatchObject({ status: 0, stderr: '' });
    return readPgm(await readFile(join(folder, 'page.pgm')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `P5`, width, height, 255, then a byte for each pixel. */
function readPgm(bytes: Uint8Array): GrayImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))!;
  return { width: Number(head[1]), pixels: bytes.subarray(head[0].length) };
}

/** Share of a box that is black. */
function darkness(image: GrayImage, x: number, y: number, width: number, height: number): number {
  let sum = 0;
  let count = 0;
  for (let row = Math.ceil(y * SCALE); row < Math.floor((y + height) * SCALE); row++) {
    for (let column = Math.ceil(x * SCALE); column < Math.floor((x + width) * SCALE); column++) {
      sum += 255 - image.pixels[row * image.width + column]!;
      count++;
    }
  }
  return sum / (255 * count);
}
