import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { readTree } from '../../../src/files.ts';
import { openPress } from '../../../src/press.ts';
import { papersOf } from '../../../src/publish.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { PROJECT } from '../../support/run.ts';
import { form, notice } from '../documents.ts';
import { officeParts } from '../office-parts.ts';

/**
 * The order that ECMA-376 part 1, annex A.1 (wml.xsd), gives the children of an element; Word asks to repair a file
 * that has them otherwise. What is not in a list may not stand in the element.
 */
const ORDER: Record<string, string> = {
  pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap
    outlineLvl divId cnfStyle rPr sectPr`,
  rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`,
  sectPr: `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType
    cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`,
  tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
  tcPr: `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark`,
  tcBorders: 'top start left bottom end right insideH insideV tl2br tr2bl',
  tblBorders: 'top start left bottom end right insideH insideV',
  tblCellMar: 'top start left bottom end right',
  tcMar: 'top start left bottom end right',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tr: 'tblPrEx trPr tc',
  style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`,
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  settings: `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
    embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
    formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
    trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme
    styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope
    summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
    bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
    displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin
    drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning
    characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
    doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml
    saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults
    footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
    doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults
    doNotEmbedSmartTags decimalSymbol listSeparator`,
  compat: `useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance
    balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn
    spacingInWholePoints lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames
    subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage suppressTopSpacingWP suppressSpBfAfterPgBrk
    swapBordersFacingPages convMailMergeEsc truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics
    doNotSuppressParagraphBorders wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8 alignTablesRowByRow
    forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower doNotUseHTMLParagraphAutoSpacing
    layoutRawTableWidth layoutTableRowsApart useWord97LineBreakRules doNotBreakWrappedTables doNotSnapToGridInCell
    selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct doNotUseEastAsianBreakRules
    useWord2002TableStyleRules growAutofit useFELayout useNormalStyleForList doNotUseIndentAsNumberingTabStop
    useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation doNotAutofitConstrainedTables
    autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth splitPgBreakAndParaMark
    doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable doNotVertAlignInTxbx useAnsiKerningPairs cachedColBalance
    compatSetting`,
};

test('the children of an element stand in the order of the schema', async () => {
  for (const [name, bytes] of await samples())
    for (const [path, xml] of Object.entries(officeParts(bytes)))
      if (/^word\/[a-z]+\d*\.xml$/.test(path)) expect(disorder(xml), `${name} ${path}`).toEqual([]);
});

test('a disorder is found', () => {
  expect(disorder('<w:pPr><w:jc/><w:ind/></w:pPr>')).toEqual(['w:pPr: w:ind after w:jc']);
  expect(disorder('<w:pPr><w:tab/></w:pPr>')).toEqual(['w:pPr: w:tab']);
});

async function samples(): Promise<[string, Uint8Array][]> {
  const press = await openPress({});
  const found: [string, Uint8Array][] = [
    ['notice', await writeDocx(notice())],
    ['form', await writeDocx(form())],
  ];
  for (const content of ['content', '../shared/real'].map((folder) => join(PROJECT, folder))) {
    if (!existsSync(content)) continue;
    const compiled = compile(await readTree(content));
    for (const circular of compiled.corpus.circulars)
      for (const paper of papersOf(circular, compiled, press))
        if (paper.format === 'docx') found.push([`${circular.slug}/${paper.path}`, await paper.make()]);
  }
  return found;
}

/** What stands where the schema does not have it. */
function disorder(xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; last: string; place: number }[] = [];
  for (const [tag, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (tag.startsWith('<?')) continue;
    if (close) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && ORDERS[parent.name];
    if (parent && order) {
      const place = order.indexOf(name);
      if (place === -1) faults.push(`${parent.name}: ${name}`);
      else if (place < parent.place) faults.push(`${parent.name}: ${name} after ${parent.last}`);
      Object.assign(parent, { last: name, place: Math.max(place, parent.place) });
    }
    if (!empty) open.push({ name, last: '', place: -1 });
  }
  return faults;
}

const ORDERS: Record<string, string[]> = Object.fromEntries(
  Object.entries(ORDER).map(([name, children]) => [
    `w:${name}`,
    children.split(/\s+/).map((child) => `w:${child}`),
  ]),
);
