import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
  // Within the project: a build that writes outside its working directory shares Astro's one folder there with other builds.
  mkdirSync('.tmp', { recursive: true });
  folder = mkdtempSync(join(project.config.root, '.tmp/test-'));
  project.provide('workshop', folder);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
