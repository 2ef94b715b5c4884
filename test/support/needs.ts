import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'vitest';

/** Programs that some tests need and a machine may lack, with their names and the variable that names another. */
const TOOLS = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM' },
  libreoffice: { names: ['soffice', 'libreoffice'], variable: 'SOFFICE' },
  pdftotext: { names: ['pdftotext'], variable: 'PDFTOTEXT' },
  pdftoppm: { names: ['pdftoppm'], variable: 'PDFTOPPM' },
};

export type Tool = keyof typeof TOOLS;

/**
 * `describe` for tests that need tools. Where one is missing they are skipped with a printed line, but fail when `CI` is set:
 * there a check that did not run must not look like one that passed.
 */
export function needs(...tools: Tool[]): (name: string, body: () => void) => void {
  const missing = tools.filter((tool) => findTool(tool) === undefined);
  if (missing.length === 0) return describe;
  const reason = missing
    .map((tool) => `${tool} is not installed (set ${TOOLS[tool].variable} to its path)`)
    .join(', ');
  return (name, body) => {
    if (process.env.CI) {
      describe(name, () => {
        test('has the tools it needs', () => {
          throw new Error(reason);
        });
      });
    } else {
      console.warn(`skipped: ${name}: ${reason}`);
      describe.skip(name, body);
    }
  };
}

/** Path of a tool that `needs` has found. */
export function pathOf(tool: Tool): string {
  const path = findTool(tool);
  if (path === undefined) throw new Error(`${tool} is not installed; ask with needs('${tool}') first`);
  return path;
}

function findTool(tool: Tool): string | undefined {
  const { names, variable } = TOOLS[tool];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
