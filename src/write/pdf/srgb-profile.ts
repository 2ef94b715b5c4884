/**
 * The colour space of a screen as an ICC profile (ICC.1:2004-10, profile version 4.2), which says what the red of a
 * letterhead is. Its numbers are those of IEC 61966-2-1 (sRGB): the primaries and the white point adapted to D50 by
 * the Bradford matrix, and the curve of its clause 4.2.
 */
export function srgbProfile(): Uint8Array {
  const curve = element('para', [uint16(3), uint16(0), ...CURVE.map(fixed)]);
  const tags: [string, Uint8Array][] = [
    ['desc', localised('sRGB IEC61966-2.1')],
    ['cprt', localised('No copyright, use freely')],
    ['wtpt', element('XYZ ', WHITE.map(fixed))],
    ['chad', element('sf32', ADAPTATION.map(fixed))],
    ['rXYZ', element('XYZ ', RED.map(fixed))],
    ['gXYZ', element('XYZ ', GREEN.map(fixed))],
    ['bXYZ', element('XYZ ', BLUE.map(fixed))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let end = HEADER + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += data.length;
  }
  const table = tags.map(([tag, data]) =>
    concat([ascii(tag), uint32(places.get(data)!), uint32(data.length)]),
  );
  return concat([header(end), uint32(tags.length), ...table, ...places.keys()]);
}

/** D50, in X, Y and Z. */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.436066, 0.222488, 0.013916];
const GREEN = [0.385147, 0.716873, 0.097076];
const BLUE = [0.143066, 0.060608, 0.714096];
/** From the white of sRGB, D65, to D50. */
const ADAPTATION = [
  1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
];
/** (a·x + b)^g from d on, c·x below: g, a, b, c, d. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(HEADER);
  const put = (at: number, ...parts: Uint8Array[]) => bytes.set(concat(parts), at);
  put(0, uint32(size));
  put(8, uint32(0x04200000), ascii('mntrRGB XYZ '));
  // The day of the standard: a profile has a date, and it is always the same.
  put(24, ...[1999, 10, 18, 0, 0, 0].map(uint16), ascii('acsp'));
  put(68, ...WHITE.map(fixed));
  return bytes;
}

/** English alone. */
function localised(text: string): Uint8Array {
  const utf16 = [...text].map((character) => uint16(character.charCodeAt(0)));
  return element('mluc', [
    uint32(1),
    uint32(12),
    ascii('enUS'),
    uint32(text.length * 2),
    uint32(28),
    ...utf16,
  ]);
}

/** A tag's data, padded to whole words. */
function element(type: string, parts: readonly Uint8Array[]): Uint8Array {
  const bytes = concat([ascii(type), uint32(0), ...parts]);
  return concat([bytes, new Uint8Array(-bytes.length & 3)]);
}

function fixed(value: number): Uint8Array {
  return uint32(Math.round(value * 65_536));
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >> 24, value >> 16, value >> 8, value);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
