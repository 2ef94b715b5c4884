import type { Page, PlacedImage, PlacedRule, PlacedText } from '../../layout/types.ts';
import type { EmbeddedFont } from './embed-font.ts';

/** What a page's items are drawn with: fonts by id and images by their bytes, each with its resource name. */
export interface Resources {
  fonts: ReadonlyMap<string, { name: string; font: EmbeddedFont }>;
  images: ReadonlyMap<Uint8Array, { name: string }>;
}

/** The page's content stream (ISO 32000-1, 8 and 9); items keep their order, which is the reading order. */
export function drawPage(page: Page, resources: Resources): string {
  return page.items
    .map((item) => {
      if (item.type === 'text') return drawText(item, page.height, resources);
      if (item.type === 'rule') return drawRule(item, page.height);
      return drawImage(item, page.height, resources);
    })
    .join('\n');
}

function drawText(text: PlacedText, height: number, { fonts }: Resources): string {
  const { name, font } = fonts.get(text.font)!;
  // Spacing is scaled together with the glyphs, so it is given as it was before.
  const state = [
    `/${name} ${decimal(text.size)} Tf`,
    `${decimal(text.spacing / text.scale)} Tc`,
    `${decimal(text.scale * 100)} Tz`,
    `${rgb(text.color)} rg`,
    `${text.turned ? '0 -1 1 0' : '1 0 0 1'} ${decimal(text.x)} ${decimal(height - text.y)} Tm`,
  ];
  return `BT ${state.join(' ')} <${font.encode(text.text)}> Tj ET`;
}

function drawRule({ x1, y1, x2, y2, thickness, color }: PlacedRule, height: number): string {
  const from = `${decimal(x1)} ${decimal(height - y1)} m`;
  const to = `${decimal(x2)} ${decimal(height - y2)} l`;
  return `${decimal(thickness)} w ${rgb(color)} RG ${from} ${to} S`;
}

function drawImage(image: PlacedImage, height: number, { images }: Resources): string {
  const { name } = images.get(image.bytes)!;
  const bottom = height - image.y - image.height;
  return `q ${decimal(image.width)} 0 0 ${decimal(image.height)} ${decimal(image.x)} ${decimal(bottom)} cm /${name} Do Q`;
}

/** `#c00000` as three numbers from 0 to 1. */
function rgb(color: string): string {
  return [1, 3, 5]
    .map((start) => decimal(Number.parseInt(color.slice(start, start + 2), 16) / 255))
    .join(' ');
}

/** To a thousandth, without an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
