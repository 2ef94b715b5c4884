import { BorderStyle } from 'docx';

const NONE = { style: BorderStyle.NIL };

/** Borders of a table that only holds a place on the page. */
export const BORDERLESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
