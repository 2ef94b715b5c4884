/**
 * The document's settings, which the library cannot give in full: even pages with a footer of their own, Chinese line
 * breaking, punctuation that gives up its empty half, spaces that add up as the print document means them.
 */
export function settingsXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="420"/>
<w:evenAndOddHeaders/>
<w:characterSpacingControl w:val="compressPunctuation"/>
<w:noLineBreaksAfter w:lang="zh-CN" w:val="${NEVER_LAST}"/>
<w:noLineBreaksBefore w:lang="zh-CN" w:val="${NEVER_FIRST}"/>
<w:compat>
<w:balanceSingleByteDoubleByteWidth/>
<w:doNotExpandShiftReturn/>
<w:doNotUseHTMLParagraphAutoSpacing/>
<w:useFELayout/>
${COMPATIBILITY.map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`).join('\n')}
</w:compat>
<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/>
</w:settings>`;
}

/** GB/T 15834 and clreq: what may not end a line … */
const NEVER_LAST = '“‘「『（〔【《〈([{£¥';

/** … and what may not begin one. */
const NEVER_FIRST = '、，。：；！？”’」』）〕】》〉–—～·/!%),.:;?]}¢°‰℃…';

const COMPATIBILITY = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
] as const;
