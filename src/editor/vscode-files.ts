import type { Corpus } from '../corpus/types.ts';
import { jsonSchemas, SCHEMA_GLOBS } from '../read/json-schema.ts';
import { namesOf, withNames } from './names.ts';
import { snippets } from './snippets.ts';

/** A file of a `.vscode` folder. */
export interface EditorFile {
  path: string;
  text: string;
  /** Made anew whenever names or keys change; the others are a person's own once they are there. */
  generated: boolean;
}

/**
 * What makes VS Code complete and check a content directory: schemas that know its names, snippets of the source format,
 * settings that tie these to its files.
 *
 * @param content - The content directory, relative to the folder that is opened, with `/`.
 */
export function vscodeFiles(corpus: Corpus, content: string): EditorFile[] {
  const names = namesOf(corpus);
  return [
    ...Object.entries(jsonSchemas()).map(([name, schema]) =>
      file(`schemas/${name}`, withNames(schema, names), true),
    ),
    file('chengwen.code-snippets', snippets(names), true),
    file('settings.json', settings(content), false),
    file('extensions.json', { recommendations: ['redhat.vscode-yaml'] }, false),
    file('tasks.json', tasks(content), false),
  ];
}

function file(path: string, value: unknown, generated: boolean): EditorFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n`, generated };
}

function settings(content: string): Record<string, unknown> {
  const globs = Object.entries(SCHEMA_GLOBS);
  return {
    'yaml.schemas': Object.fromEntries(
      globs.map(([name, glob]) => [`.vscode/schemas/${name}`, `${content}/${glob}`]),
    ),
    // Chinese marks are no mistake for Latin ones.
    'editor.unicodeHighlight.ambiguousCharacters': false,
    '[markdown]': {
      'editor.wordWrap': 'on',
      'editor.snippetSuggestions': 'top',
      'editor.wordBasedSuggestions': 'off',
      'editor.quickSuggestions': { other: true, comments: true, strings: true },
    },
  };
}

/** The problems that `chengwen check` prints, as those of the editor. */
function tasks(content: string): Record<string, unknown> {
  const matcher = (severity: string, words: string) => ({
    owner: `chengwen-${severity}`,
    source: 'chengwen',
    severity,
    fileLocation: ['relative', `\${workspaceFolder}/${content}`],
    pattern: {
      regexp: `^(\\S+):(\\d+):(\\d+)  (?:${words})  (.*)$`,
      file: 1,
      line: 2,
      column: 3,
      message: 4,
    },
  });
  return {
    version: '2.0.0',
    tasks: [
      {
        label: '检查公文',
        type: 'shell',
        command: `npx chengwen check ${content}`,
        group: { kind: 'test', isDefault: true },
        presentation: { reveal: 'silent' },
        problemMatcher: [
          matcher('error', '致命错误|错误'),
          matcher('warning', '警告'),
          matcher('info', '提示'),
        ],
      },
    ],
  };
}
