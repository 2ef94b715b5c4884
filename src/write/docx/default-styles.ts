import { LineRuleType, type XmlComponent } from 'docx';
import type { PrintDocument } from '../../print/types.ts';
import { element, value } from './element.ts';
import { fontsElement } from './fonts.ts';
import { FIGURE_STYLE, RULE_LINE, RULE_STYLE } from './style-ids.ts';
import { twips } from './units.ts';

/** What holds where no style says otherwise, and the styles that every document needs besides its own. */
export function defaultStyles(document: PrintDocument): XmlComponent[] {
  return [defaults(document), LATENT, NORMAL, NORMAL_TABLE, ...TECHNICAL_STYLES];
}

function defaults(document: PrintDocument): XmlComponent {
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        fontsElement('body', document),
        value('w:kern', 0),
        value('w:sz', 21),
        value('w:szCs', 21),
        // Digits are Latin: as Chinese, LibreOffice would break a line within a number.
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        value('w:widowControl', 0),
        value('w:kinsoku', 1),
        // Word lets a mark hang over the edge. LibreOffice 7.4 takes this for the opposite, and should: a hanging mark
        // that comes before a digit or fills the line is lost there.
        value('w:overflowPunct', 1),
        // No space is put between ideographs and digits; LibreOffice 7.4 does not read these two.
        value('w:autoSpaceDE', 0),
        value('w:autoSpaceDN', 0),
      ]),
    ]),
  ]);
}

/** Word's own styles stay out of the gallery until someone asks for them. */
const LATENT = element(
  'w:latentStyles',
  {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 1,
    'w:defQFormat': 0,
    'w:count': 376,
  },
  [
    element('w:lsdException', {
      'w:name': 'Normal',
      'w:semiHidden': 0,
      'w:uiPriority': 0,
      'w:unhideWhenUsed': 0,
      'w:qFormat': 1,
    }),
  ],
);

const NORMAL = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  value('w:name', 'Normal'),
  value('w:uiPriority', 0),
  element('w:qFormat'),
]);

const NORMAL_TABLE = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  value('w:name', 'Normal Table'),
  value('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })]),
]);

const TECHNICAL_STYLES = [
  technicalStyle(RULE_STYLE, '分隔线', {
    'w:before': 0,
    'w:after': 0,
    'w:line': twips(RULE_LINE),
    'w:lineRule': LineRuleType.EXACT,
  }),
  technicalStyle(FIGURE_STYLE, '图片', {
    'w:before': 0,
    'w:after': 0,
    'w:line': 240,
    'w:lineRule': LineRuleType.AUTO,
  }),
];

function technicalStyle(id: string, name: string, spacing: Record<string, string | number>): XmlComponent {
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id }, [
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    value('w:uiPriority', 99),
    element('w:pPr', {}, [value('w:snapToGrid', 0), element('w:spacing', spacing), value('w:jc', 'center')]),
  ]);
}
