import {
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IParagraphOptions,
  VerticalPositionAlign,
} from 'docx';
import type { Pinned } from '../../print/types.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRule } from './rule.ts';
import type { State } from './state.ts';

/**
 * The imprint: paragraphs of one frame that stands on the bottom edge of the text area. Text does not flow beside it,
 * so that it moves to another page when there is no room.
 */
export function writePinned({ children }: Pinned, state: State): FileChild[] {
  const frame: IParagraphOptions['frame'] = {
    type: 'alignment',
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    width: state.width,
    wrap: FrameWrap.NOT_BESIDE,
  };
  return children.map((child, index) => {
    const neighbours = { previous: children[index - 1], next: children[index + 1] };
    return child.type === 'rule'
      ? writeRule(child, neighbours, state, { frame })
      : writeParagraph(child, state, { frame });
  });
}
