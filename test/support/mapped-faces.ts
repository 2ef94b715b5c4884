import { mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { REGISTRY_FACES } from '../../src/write/pdf/face-chains.ts';

/** What stands for each face that an office has: the open face, as fontconfig knows it, that the PDFs are set in. */
const STANDS_FOR: Record<string, [family: string, weight: string]> = {
  仿宋: ['Noto Serif SC', 'regular'],
  楷体: ['Noto Serif SC', 'medium'],
  方正小标宋简体: ['Noto Serif SC', 'bold'],
  宋体: ['Noto Serif SC', 'regular'],
  黑体: ['Noto Sans SC', 'medium'],
};

/**
 * Path of a fontconfig file that gives LibreOffice the open faces of the packages for an office's, and no other: what it lays
 * out is then the same on every machine, and set in the faces of our PDFs. For the variable `FONTCONFIG_FILE`.
 */
export async function mappedFaces(): Promise<string> {
  const folder = await mkdtemp(join(inject('workshop'), 'faces-'));
  const file = join(folder, 'fonts.conf');
  const folders = Object.values(REGISTRY_FACES).map((path) =>
    dirname(fileURLToPath(import.meta.resolve(path))),
  );
  const lines = [
    ...[...new Set(folders)].map((each) => `<dir>${each}</dir>`),
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    ...Object.entries(STANDS_FOR).map(
      ([face, [family, weight]]) =>
        `<match target="pattern"><test name="family"><string>${face}</string></test>` +
        `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>` +
        `<edit name="weight" mode="assign" binding="strong"><const>${weight}</const></edit></match>`,
    ),
  ];
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return file;
}
