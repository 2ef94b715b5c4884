import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { onEachPage } from './on-each-page.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // The rules of the HTML standard, and of WCAG where the markup alone tells; no opinions on style.
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // A table that scrolls is a region that the keyboard reaches; <section> would say the same.
      'prefer-native-element': 'off',
      // Buttons without a type submit, and ours say so where they must not.
      'no-implicit-button-type': 'off',
      // A filter acts as it is changed, and has nothing to send.
      'wcag/h32': 'off',
      // Takes notes within a section for landmarks; axe knows which are.
      'unique-landmark': 'off',
      'input-missing-label': 'error',
    },
  }),
);

/** Pages are HTML as its standard has it: elements where they may stand, with their attributes; ids that are unique; names for controls. */
export const htmlIsValid = onEachPage(({ path, html }) =>
  validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
);
