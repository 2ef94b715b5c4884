import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'vitest';
import { PROJECT } from './run.ts';

interface ToolNames {
  names: string[];
  /** Names another in the environment. */
  variable: string;
  /** Where it lies when it is not on the path, from the project's folder. */
  file?: string;
  /** What brings it there. */
  fetch?: string;
}

/** Programs that some tests need and a machine may lack. */
const TOOLS = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM' },
  libreoffice: { names: ['soffice', 'libreoffice'], variable: 'SOFFICE' },
  pdftotext: { names: ['pdftotext'], variable: 'PDFTOTEXT' },
  pdffonts: { names: ['pdffonts'], variable: 'PDFFONTS' },
  pdftoppm: { names: ['pdftoppm'], variable: 'PDFTOPPM' },
  nginx: { names: ['nginx'], variable: 'NGINX_PROGRAM' },
  java: { names: ['java'], variable: 'JAVA' },
  verapdf: {
    names: [],
    variable: 'VERAPDF_JAR',
    file: '.tmp/verapdf/cli-1.30.2.jar',
    fetch: 'mvn -f test/verapdf dependency:copy-dependencies',
  },
} satisfies Record<string, ToolNames>;

export type Tool = keyof typeof TOOLS;

/**
 * `describe` for tests that need tools. Where one is missing they are skipped with a printed line, but fail when `CI` is set:
 * there a check that did not run must not look like one that passed.
 */
export function needs(...tools: Tool[]): (name: string, body: () => void) => void {
  const missing = tools.filter((tool) => findTool(tool) === undefined);
  if (missing.length === 0) return describe;
  const reason = missing
    .map((tool) => {
      const { variable, fetch }: ToolNames = TOOLS[tool];
      return `${tool} is not installed (${fetch === undefined ? '' : `run ${fetch}, or `}set ${variable} to its path)`;
    })
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
  const { names, variable, file }: ToolNames = TOOLS[tool];
  const named = process.env[variable];
  if (named) return isThere(named) ? named : undefined;
  if (file !== undefined && isThere(join(PROJECT, file))) return join(PROJECT, file);
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isThere(path, constants.X_OK));
}

function isThere(path: string, mode = constants.R_OK): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
