import { createHash } from 'node:crypto';
import { layOut } from '../../../src/layout/index.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { notice } from '../../layout/samples.ts';
import { registryFonts } from './registry-fonts.ts';

/** Run by itself: prints the hash of a notice, for a test to compare with its own. */
const fonts = registryFonts();
const document = notice();
const bytes = await writePdf(document, layOut(document, fonts), fonts);
console.log(createHash('sha256').update(bytes).digest('hex'));
