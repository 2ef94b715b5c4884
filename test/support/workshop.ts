import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for this run of the tests alone, shared by every test file and removed at the end. */
    workshop: string;
  }
}

let folder: string;

export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'chengwen-test-'));
  project.provide('workshop', folder);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
