import { type FileChild, ImageRun, type IParagraphOptions, Paragraph } from 'docx';
import type { PrintFigure } from '../../print/types.ts';
import type { State } from './state.ts';
import { FIGURE_STYLE } from './style-ids.ts';

/** An image in its own size at 96 pixels to the inch, or as large as the text area allows. */
export function writeFigure(figure: PrintFigure, state: State, more: IParagraphOptions): FileChild {
  const { bytes, format, width, height, alt } = figure;
  const scale = Math.min(1, pixels(state.width) / width, pixels(state.height) / height);
  return new Paragraph({
    style: FIGURE_STYLE,
    ...more,
    children: [
      new ImageRun({
        type: format === 'png' ? 'png' : 'jpg',
        data: bytes,
        transformation: { width: width * scale, height: height * scale },
        altText: { name: alt, description: alt },
      }),
    ],
  });
}

function pixels(twips: number): number {
  return twips / 15;
}
