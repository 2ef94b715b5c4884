import { dirname, join } from 'node:path';
import { pathOf } from './needs.ts';
import { run } from './run.ts';

/**
 * What veraPDF finds of the standards that files say they conform to: a line for each rule that a file fails, and for each
 * of the two standards that it does not claim. Java starts once for all files.
 */
export async function veraPdfFailures(files: readonly string[]): Promise<string[]> {
  const jars = join(dirname(pathOf('verapdf')), '*');
  const args = ['-cp', jars, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', '0', '--format', 'json'];
  const { stdout, stderr } = await run(pathOf('java'), [...args, '--maxfailuresdisplayed', '1', ...files]);
  if (!stdout.startsWith('{')) throw new Error(`veraPDF gave no report: ${stdout}${stderr}`);
  const { jobs } = (JSON.parse(stdout) as { report: { jobs: Job[] } }).report;
  const reported = new Set(jobs.map(({ itemDetails }) => itemDetails.name));
  return [
    ...files.filter((file) => !reported.has(file)).map((file) => `${file}: veraPDF did not read it`),
    ...jobs.flatMap(failuresOf),
  ];
}

interface Job {
  itemDetails: { name: string };
  validationResult?: Result[];
  taskException?: { exception: string };
}

interface Result {
  profileName: string;
  details: { ruleSummaries: Rule[] };
}

interface Rule {
  ruleStatus: string;
  specification: string;
  clause: string;
  testNumber: number;
  failedChecks: number;
  description: string;
  checks: { context: string; errorMessage: string }[];
}

const CLAIMS = ['PDF/A-2A', 'PDF/UA-1'];

function failuresOf({ itemDetails, validationResult = [], taskException }: Job): string[] {
  const { name } = itemDetails;
  if (taskException) return [`${name}: ${taskException.exception}`];
  const missing = CLAIMS.filter((claim) =>
    validationResult.every(({ profileName }) => !profileName.toUpperCase().startsWith(claim)),
  );
  return [
    ...missing.map((claim) => `${name}: does not claim ${claim}`),
    ...validationResult.flatMap(({ details }) =>
      details.ruleSummaries
        .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
        .map(
          (rule) =>
            `${name}: ${rule.specification} ${rule.clause}-${rule.testNumber}, ${rule.failedChecks} times: ` +
            `${rule.checks[0]?.errorMessage ?? rule.description} (${rule.checks[0]?.context ?? ''})`,
        ),
    ),
  ];
}
