import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exists, readFileBytes, withScratchFolder, writeTo } from './files.ts';

/** LibreOffice, where the machine has it: what sets a Word file on paper. */
export interface Office {
  /**
   * A Word file as it comes out of the printer. With `closeDigits` no gap is put between Chinese and digits or Latin:
   * Word's own switch for that is one that LibreOffice 7.4 does not read, and the gaps shift every date.
   */
  print(docx: Uint8Array, options?: { closeDigits?: boolean }): Promise<Printed>;
}

export type Printed = { type: 'printed'; pdf: Uint8Array } | { type: 'notPrinted'; reason: string };

/**
 * Lets `use` print Word files, one at a time, in an office whose settings are its own and gone afterwards: no macros, no
 * links followed, no network. Faces come from the folder `fonts` first, then from the machine.
 */
export async function withOffice<T>(
  { fonts }: { fonts?: string },
  use: (office: Office) => Promise<T>,
): Promise<T> {
  const program = await findOffice();
  if (program === undefined) {
    const reason =
      '这台机器没有安装 LibreOffice，没有排到纸上，量不出位置；装在别处的，用环境变量 SOFFICE 指明';
    return use({ print: async () => ({ type: 'notPrinted', reason }) });
  }
  return withScratchFolder(async (folder) => {
    await writeTo(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    const environment = { ...process.env, ...NO_NETWORK };
    if (fonts !== undefined) {
      const file = join(folder, 'fonts.conf');
      await writeTo(file, fontSettings(resolve(fonts), join(folder, 'font-cache')));
      environment.FONTCONFIG_FILE = file;
    }
    const convert = (file: string, from: string, to: string) =>
      runOffice(
        program,
        folder,
        [`--infilter=${from}`, '--convert-to', to, '--outdir', folder, file],
        environment,
      );
    let count = 0;
    return use({
      print: async (docx, { closeDigits = false } = {}) => {
        count += 1;
        const name = join(folder, `${count}`);
        await writeTo(`${name}.docx`, docx);
        let inTime: boolean;
        if (closeDigits) {
          inTime = await convert(`${name}.docx`, WORD, 'fodt');
          if (await exists(`${name}.fodt`)) {
            await writeTo(`${name}.fodt`, withoutGaps(await readFileBytes(`${name}.fodt`)));
            inTime = inTime && (await convert(`${name}.fodt`, FLAT_XML, PDF));
          }
        } else {
          inTime = await convert(`${name}.docx`, WORD, PDF);
        }
        if (!inTime)
          return { type: 'notPrinted', reason: 'LibreOffice 没有在两分钟内排完这个文件，量不出位置' };
        if (!(await exists(`${name}.pdf`)))
          return { type: 'notPrinted', reason: 'LibreOffice 打不开这个文件，量不出位置' };
        return { type: 'printed', pdf: await readFileBytes(`${name}.pdf`) };
      },
    });
  });
}

/** What LibreOffice calls the formats. */
const WORD = 'MS Word 2007 XML';
const FLAT_XML = 'OpenDocument Text Flat XML';
const PDF = 'pdf:writer_pdf_Export';

function withoutGaps(flatXml: Uint8Array): string {
  const text = new TextDecoder().decode(flatXml);
  return text.replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"');
}

async function findOffice(): Promise<string | undefined> {
  const named = process.env.SOFFICE;
  if (named) return (await exists(named)) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES];
  for (const place of places) if (await exists(place)) return place;
  return undefined;
}

const NAMES = ['soffice', 'libreoffice', 'soffice.com'];

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** Resolves to whether it ended in time; what it made is another matter. */
function runOffice(
  program: string,
  folder: string,
  task: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--norestore', '--nologo', ...task];
  return new Promise((done, fail) => {
    // A group of its own: the program that is started starts others, and all have to go.
    const office = spawn(program, args, { env: environment, stdio: 'ignore', detached: true });
    const end = () => {
      try {
        if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
      } catch {
        office.kill('SIGKILL');
      }
    };
    let inTime = true;
    const timer = setTimeout(() => {
      inTime = false;
      end();
    }, PATIENCE);
    process.once('exit', end);
    office.once('error', fail);
    office.once('close', () => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      done(inTime);
    });
  });
}

/** Milliseconds. */
const PATIENCE = 120_000;

/** Whoever asks for a proxy finds a door that is closed. */
const NO_NETWORK = Object.fromEntries(
  ['http_proxy', 'https_proxy', 'ftp_proxy', 'all_proxy'].map((name) => [name, 'http://127.0.0.1:9']),
);

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', 3],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', true],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', 2],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', 2],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', 9],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', 9],
]
  .map(
    ([path, name, value]) =>
      `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;

/** The faces of a folder beside those of the machine. */
function fontSettings(folder: string, cache: string): string {
  const others = process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${escaped(folder)}</dir>
<include ignore_missing="yes">${escaped(others)}</include>
<cachedir>${escaped(cache)}</cachedir>
</fontconfig>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
