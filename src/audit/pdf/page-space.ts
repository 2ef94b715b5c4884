import type { Box, MeasuredPage } from '../types.ts';
import type { OpenPdf } from './with-pdf.ts';

export const MM_PER_POINT = 25.4 / 72;

/** How a page's own coordinates (points, y upwards, not yet turned) become those of the page as shown. */
export interface PageSpace {
  /** Millimetres. */
  width: number;
  height: number;
  rotation: MeasuredPage['rotation'];
  /** A point, to millimetres from the shown page's top-left corner. */
  place(x: number, y: number): { x: number; y: number };
  /** The box around a rectangle given by two opposite corners. */
  box(x1: number, y1: number, x2: number, y2: number): Box;
  /** Degrees clockwise, to the next quarter, in which a vector of the page points when it is shown. */
  direction(x: number, y: number): MeasuredPage['rotation'];
}

/** The page's visible box and rotation, as a viewer shows them. */
export function pageSpace({ pdfium, answer }: OpenPdf, page: number): PageSpace {
  pdfium.FPDF_GetPageBoundingBox(page, answer.pointer);
  const [left, top, right, bottom] = [answer.float(0), answer.float(1), answer.float(2), answer.float(3)];
  const quarters = (((pdfium.FPDFPage_GetRotation(page) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const [across, down] = [right - left, top - bottom];
  const turn = (x: number, y: number): { x: number; y: number } => {
    if (quarters === 0) return { x: x - left, y: top - y };
    if (quarters === 1) return { x: y - bottom, y: x - left };
    if (quarters === 2) return { x: right - x, y: y - bottom };
    return { x: top - y, y: right - x };
  };
  const place = (x: number, y: number) => {
    const turned = turn(x, y);
    return { x: turned.x * MM_PER_POINT, y: turned.y * MM_PER_POINT };
  };
  const lies = quarters % 2 === 1;
  return {
    width: (lies ? down : across) * MM_PER_POINT,
    height: (lies ? across : down) * MM_PER_POINT,
    rotation: (quarters * 90) as PageSpace['rotation'],
    place,
    box: (x1, y1, x2, y2) => boxAround([place(x1, y1), place(x2, y2)]),
    direction: (x, y) => {
      const unturned = -Math.round(Math.atan2(y, x) / (Math.PI / 2));
      return (((((unturned + quarters) % 4) + 4) % 4) * 90) as PageSpace['rotation'];
    },
  };
}

/** The smallest box that holds every point. */
export function boxAround(points: readonly { x: number; y: number }[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
