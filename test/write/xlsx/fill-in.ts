import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { pathOf } from '../../support/needs.ts';
import { type Outcome, run } from '../../support/run.ts';

/** What LibreOffice makes of a workbook whose first sheet is filled in. */
export interface FilledIn {
  /** Names of the sheets that are shown. */
  sheets: number;
  /** Cells whose content it marks as invalid, of those that were filled in. */
  invalid: string[];
  /** What the cells that were asked for show. */
  shown: Record<string, string>;
}

/**
 * Types into cells of a workbook's first sheet in LibreOffice, adds up again, and marks invalid data: what it would have refused from
 * a keyboard. A macro does it, in a profile of its own.
 */
export async function fillIn(
  workbook: Uint8Array,
  entries: Readonly<Record<string, string>>,
  asked: readonly string[],
): Promise<FilledIn> {
  const folder = await mkdtemp(join(inject('workshop'), 'fill-in-'));
  const file = join(folder, 'form.xlsx');
  const answer = join(folder, 'answer.txt');
  await writeFile(file, workbook);
  profile ??= newProfile();
  const home = await profile;
  await writeMacro(home, macro(pathToFileURL(file).href, answer, entries, asked));
  const { stderr } = await runOffice(home, '--norestore', 'macro:///Standard.Module1.Main');
  const text = await readFile(answer, 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.split('\t') as [kind: string, ...words: string[]]);
  const of = (kind: string) => lines.flatMap(([first, ...words]) => (first === kind ? [words] : []));
  const [fault] = of('fault');
  if (fault || !text) throw new Error(`LibreOffice: ${fault?.join(' ') ?? stderr}`);
  return {
    sheets: Number(of('sheets')[0]?.[0]),
    invalid: of('invalid').map(([cell = '']) => cell),
    shown: Object.fromEntries(of('shown').map(([cell = '', value = '']) => [cell, value])),
  };
}

/** Basic. A mark of invalid data is an ellipse drawn around its cell. */
function macro(
  url: string,
  answer: string,
  entries: Readonly<Record<string, string>>,
  asked: readonly string[],
): string {
  const list = (words: readonly string[]) =>
    `Array(${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(', ')})`;
  return `Dim found As String
Sub Main
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("${url}", "_blank", 0, hidden())
  sheet = document.Sheets.getByIndex(0)
  names = ${list(Object.keys(entries))}
  words = ${list(Object.values(entries))}
  For at = 0 To UBound(names)
    sheet.getCellRangeByName(names(at)).setFormula(words(at))
  Next
  document.calculateAll()
  shown = 0
  For at = 0 To document.Sheets.Count - 1
    If document.Sheets.getByIndex(at).IsVisible Then shown = shown + 1
  Next
  Tell "sheets", CStr(shown), ""
  before = sheet.DrawPage.Count
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, ".uno:ShowInvalid", "", 0, none())
  For at = 0 To UBound(names)
    cell = sheet.getCellRangeByName(names(at))
    For mark = before To sheet.DrawPage.Count - 1
      shape = sheet.DrawPage.getByIndex(mark)
      x = shape.Position.X + shape.Size.Width / 2 - cell.Position.X
      y = shape.Position.Y + shape.Size.Height / 2 - cell.Position.Y
      If x > 0 And x < cell.Size.Width And y > 0 And y < cell.Size.Height Then Tell "invalid", names(at), ""
    Next
  Next
  asked = ${list(asked)}
  For at = 0 To UBound(asked)
    Tell "shown", asked(at), sheet.getCellRangeByName(asked(at)).String
  Next
  document.close(True)
  Finish
  Exit Sub
Failed:
  Tell "fault", Error$, CStr(Erl)
  Finish
End Sub
Sub Tell(kind, first, second)
  found = found & kind & Chr(9) & first & Chr(9) & second & Chr(10)
End Sub
Sub Finish
  file = FreeFile
  Open "${answer}" For Output As #file
  Print #file, found
  Close #file
  StarDesktop.terminate()
End Sub`;
}

/** A folder that LibreOffice has set up: before, it finds no macros there. One call after another uses it. */
let profile: Promise<string> | undefined;

async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(inject('workshop'), 'macro-profile-'));
  await runOffice(folder, '--terminate_after_init');
  return folder;
}

function runOffice(home: string, ...args: string[]): Promise<Outcome> {
  const installation = `-env:UserInstallation=${pathToFileURL(home).href}`;
  return run(pathOf('libreoffice'), [installation, '--headless', ...args]);
}

/** Puts a macro in the place of the empty one that a profile begins with. */
async function writeMacro(home: string, basic: string): Promise<void> {
  const module = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await writeFile(
    join(home, 'user/basic/Standard/Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${module}</script:module>`,
  );
}
