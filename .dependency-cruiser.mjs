/**
 * Who may import what. A row names a folder or a module of `src/`, the other parts of `src/` that it may import (in
 * brackets: their types only), and the libraries it may use besides those that anyone may. What a row does not list is
 * forbidden, and so are cycles. Astro's own files are held to the row of `site` by test/imports.test.ts.
 */
export const TABLE = {
  circular: {},
  print: {},
  messages: {},
  'edit-distance': {},
  files: { libraries: 'node:fs node:fs/promises' },
  corpus: { src: 'circular' },
  read: {
    src: 'circular corpus edit-distance messages (files)',
    libraries:
      'unified remark-parse mdast-util-from-markdown mdast-util-directive mdast-util-gfm-table' +
      ' micromark-extension-directive micromark-extension-gfm-table micromark-util-types yaml zod',
  },
  derive: { src: 'circular corpus' },
  check: { src: 'circular corpus derive/types edit-distance messages' },
  compose: {
    src: 'circular corpus derive/types derive/stable-id derive/duty-row derive/duties-by-organ print',
    libraries: 'yaml zod',
  },
  layout: { src: 'print' },
  'write/docx': { src: 'print write/zip', libraries: 'docx' },
  'write/xlsx': { src: 'print write/zip', libraries: 'hucre' },
  'write/pdf': { src: 'print layout/types', libraries: 'pdf-lib harfbuzzjs' },
  'write/trace': { src: 'print layout/types' },
  'write/zip': { libraries: 'fflate' },
  'write/calendar': { libraries: 'ical-generator' },
  'write/search': {},
  'write/data': { src: 'circular corpus derive/types derive/stable-id derive/duty-row', libraries: 'zod' },
  compile: { src: 'circular corpus derive read check messages (files)' },
  publish: { src: 'circular compile derive/organ-duties compose print layout write' },
  pack: { src: 'circular corpus compile derive/types derive/duty-row compose publish write/zip' },
  press: {
    src: 'circular edit-distance files messages publish compose read/form read/paper write/pdf',
  },
  examine: { src: '(circular) compile files messages press (publish)' },
  site: {
    src:
      'circular corpus check/index check/rule check/examples derive/types derive/stable-id derive/organ-duties derive/duty-row derive/duties-by-organ derive/named-targets' +
      ' compose/words compose/form/form-words print compile examine publish pack press files messages raster read/reference' +
      ' write/calendar write/data write/search',
    libraries: 'astro node:http node:child_process',
  },
  raster: { src: 'audit/pdf/with-pdf' },
  report: { src: '(files) messages (audit) (import) (propose)' },
  audit: { src: 'word unreadable', libraries: '@embedpdf/pdfium' },
  import: {
    src:
      'circular corpus word unreadable read/markdown/document-number read/markdown/frontmatter' +
      ' read/markdown/responsibilities read/markdown/directives/inline-directives',
  },
  convert: {
    src: 'circular compile compose/notice derive/types (files) import (print) propose-register (publish) unreadable',
  },
  draft: { src: 'circular corpus read/markdown/document-number' },
  editor: { src: '(corpus) read/json-schema read/reference' },
  propose: { src: 'circular compile corpus draft (files) import' },
  'propose-register': { src: 'circular corpus check/named-organs compile derive/types (files) import' },
  word: { src: 'unreadable', libraries: '@xmldom/xmldom fflate' },
  unreadable: {},
  office: { src: 'files', libraries: 'node:child_process' },
  remark: { src: 'cli/find-content examine files press' },
  cli: {
    src: 'compile examine convert draft propose editor publish press site audit office report files messages read/json-schema (print) (write/pdf)',
    libraries: 'commander',
  },
  bin: { src: 'cli' },
};

/** What anyone may use; types and node's own modules, the file system apart, as well. */
const ANYONE = 'vfile-message @types/*';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(TABLE).flatMap(([from, { src = '', libraries = '' }]) =>
      rulesOf(from, words(src), words(libraries)),
    ),
    {
      name: 'every-part-has-a-row',
      comment:
        'A folder or module of src/ that the table does not name may import nothing and be imported by no one.',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(TABLE).map(pathOf) },
      to: {},
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'imports-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'libraries-are-declared',
      comment: 'What src/ imports stands under dependencies in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The last is made by Astro while it bundles.
    exclude: { path: '^(dist|\\.astro)/|^astro:' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a stage that knows another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};

/** The rules of one row: what it may import, and of what it may import types alone. */
function rulesOf(from, parts, libraries) {
  const typesOnly = parts.filter((part) => part.startsWith('(')).map((part) => part.slice(1, -1));
  const modules = parts.map((part) => part.replace(/[()]/g, ''));
  const core = libraries
    .filter((library) => library.startsWith('node:'))
    .map((library) => library.slice('node:'.length));
  const packages = [...words(ANYONE), ...libraries.filter((library) => !library.startsWith('node:'))];
  const name = from.replace('/', '-');
  return [
    {
      name: `${name}-imports`,
      comment: `src/${from} may import: ${[...modules, ...packages].join(', ')}.`,
      severity: 'error',
      from: { path: pathOf(from) },
      to: {
        pathNot: [pathOf(from), ...modules.map(pathOf), ...packages.map(packagePath)],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: `${name}-leaves-files-alone`,
      comment: `src/${from} asks src/files.ts, or is given what it needs.`,
      severity: 'error',
      from: { path: pathOf(from) },
      to: {
        dependencyTypes: ['core'],
        path: '^(fs|child_process|net|http|https)(/|$)',
        ...(core.length > 0 && { pathNot: `^(${core.join('|')})$` }),
      },
    },
    ...typesOnly.map((part) => ({
      name: `${name}-imports-types-of-${part}`,
      comment: `src/${from} may import types of src/${part}, not its functions.`,
      severity: 'error',
      from: { path: pathOf(from) },
      to: { path: pathOf(part), dependencyTypesNot: ['type-only'] },
    })),
  ];
}

/** `read` is a folder or a module, `derive/types` a module, `write` a folder. */
function pathOf(part) {
  return `^src/${part}(/|\\.(ts|mjs)$)`;
}

function packagePath(name) {
  return `(^|/)node_modules/${name.replace('/*', '')}/`;
}

function words(text) {
  return text.split(' ').filter((word) => word !== '');
}
