import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { REGISTRY_FACES } from '../../src/write/pdf/face-chains.ts';
import { mappedFaces } from './mapped-faces.ts';
import { pathOf } from './needs.ts';
import { PROJECT, run } from './run.ts';

/**
 * Path of the PDF that LibreOffice makes of a DOCX with the faces of our own PDF. Ask with
 * `needs('libreoffice', 'pdffonts')` first.
 *
 * @throws {Error} when it set anything in another face.
 */
export async function renderDocx(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(inject('workshop'), 'docx-'));
  const source = join(folder, 'paper.docx');
  await writeFile(source, bytes);
  const profile = pathToFileURL(join(inject('workshop'), 'office-profile')).href;
  const args = ['--headless', '--convert-to', 'pdf', '--outdir', folder, source];
  const { status, stderr } = await run(
    pathOf('libreoffice'),
    [`-env:UserInstallation=${profile}`, ...args],
    PROJECT,
    { ...process.env, FONTCONFIG_FILE: await mappedFaces() },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  const pdf = join(folder, 'paper.pdf');
  for (const font of await fontsOf(pdf))
    if (!(font in REGISTRY_FACES)) throw new Error(`LibreOffice set words in ${font}`);
  return pdf;
}

async function fontsOf(pdf: string): Promise<string[]> {
  const { stdout } = await run(pathOf('pdffonts'), [pdf]);
  return stdout
    .split('\n')
    .slice(2)
    .flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
}
