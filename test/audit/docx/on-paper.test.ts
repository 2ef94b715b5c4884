import { afterEach, expect, test, vi } from 'vitest';
import { withOffice } from '../../../src/office.ts';
import { mappedFaces } from '../../support/mapped-faces.ts';
import { needs } from '../../support/needs.ts';
import { faultsOf, noticesOf, OUR_FILES } from './our-files.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/**
 * Those whose lines break as in the PDF. The open faces' digits are wider than the half characters of an office's, and in
 * Word no grid makes up for it: of the others a date or a last line stands elsewhere.
 */
const SETTLED = ['the samples', 'the real circulars', 'an upward document', 'a sealed document'];

needs('libreoffice')('laid out by LibreOffice in the faces of the PDF', () => {
  test.each(SETTLED.map((name) => [name, OUR_FILES[name]!] as const))(
    '%s: every requirement of the standard that applies is met',
    async (_, sources) => {
      vi.stubEnv('FONTCONFIG_FILE', await mappedFaces());
      const notices = await noticesOf(await sources());
      const faults = await withOffice({}, (office) =>
        faultsOf(notices, office.print, ({ strength }) => strength === 'must'),
      );
      expect(faults).toEqual([]);
    },
    180_000,
  );
});
