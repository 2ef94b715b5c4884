import { join } from 'node:path';
import { compile } from '../compile.ts';
import { type Asking, answersOf, QUESTIONS, type Question } from '../draft/index.ts';
import { exists, readTree, writeTo } from '../files.ts';
import { propose } from '../propose.ts';
import { draftPretty } from '../report/draft-pretty.ts';
import { pretty } from '../report/pretty.ts';
import { isContent, noContentAt } from './find-content.ts';

/** How a person is asked: shows a question and resolves to the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/** Where the answers come from that no option gives; neither in a pipe. */
export interface Asked {
  ask?: Ask | undefined;
  /** `2018-05-15`. */
  today: string;
}

/**
 * `chengwen new`: asks for the parts of a circular, writes its folder, and prints what a person must think about; 2 when a
 * question has no answer or a wrong one, or the folder is there already.
 */
export async function newCircular(
  options: Readonly<Record<string, string>> & { content: string },
  { ask, today }: Asked,
): Promise<number> {
  const { content } = options;
  if (!(await isContent(content))) {
    console.error(noContentAt(content));
    return 2;
  }
  const sources = await readTree(content);
  const { corpus } = compile(sources);
  const asking: Asking & { given: Record<string, string> } = { corpus, today, given: {} };
  for (const question of QUESTIONS) {
    const answer = await answerTo(question, options[question.option], asking, ask);
    if (answer === undefined) return 2;
    asking.given[question.option] = answer;
  }
  const { folder, files, notes, messages } = propose(answersOf(asking), corpus, sources);
  if (await exists(join(content, folder))) {
    console.error(`${join(content, folder)} 已经有了，不覆盖；用 --slug 另起文件夹名`);
    return 2;
  }
  const placed = notes.map((note) => ({ ...note, file: join(content, note.file) }));
  for (const [path, text] of files) await writeTo(join(content, path), text);
  const written = [...files.keys()].map((path) => join(content, path));
  process.stdout.write(draftPretty({ folder: join(content, folder), written, notes: placed }));
  process.stdout.write(`\n检查\n${pretty(messages)}`);
  return 0;
}

/** The answer that an option gives, or that a person types, asked again until it will do; undefined, and said, where there is none. */
async function answerTo(
  question: Question,
  option: string | undefined,
  asking: Asking,
  ask: Ask | undefined,
): Promise<string | undefined> {
  const fallback = question.fallback?.(asking);
  if (option === undefined && ask) return typed(question, fallback, asking, ask);
  const answer = option?.trim() ?? fallback;
  if (answer === undefined) {
    console.error(`没有回答“${question.words}”：不在终端里运行时用 --${question.option} 写明`);
    return undefined;
  }
  const wrong = faultOf(answer, question, asking);
  if (wrong !== undefined) console.error(`--${question.option}：${wrong}`);
  return wrong === undefined ? answer : undefined;
}

async function typed(
  question: Question,
  fallback: string | undefined,
  asking: Asking,
  ask: Ask,
): Promise<string> {
  for (;;) {
    const choices = question.choices?.(asking) ?? [];
    const line = (await ask(promptOf(question.words, choices, fallback))).trim();
    const answer = line === '' ? fallback : (choices[Number(line) - 1] ?? line);
    const wrong = answer === undefined ? '请写明' : faultOf(answer, question, asking);
    if (answer !== undefined && wrong === undefined) return answer;
    console.error(`  ${wrong}`);
  }
}

function faultOf(answer: string, question: Question, asking: Asking): string | undefined {
  return /\p{Cc}/u.test(answer) ? '含有换行或控制字符' : question.fault?.(answer, asking);
}

/** The question, what can be chosen by its number, and what an empty line means. */
function promptOf(words: string, choices: readonly string[], fallback: string | undefined): string {
  const listed = choices.slice(0, MOST_CHOICES).map((choice, index) => `  ${index + 1}. ${choice}\n`);
  return `${words}\n${listed.join('')}${fallback ? `  ［${fallback}］` : '  '}> `;
}

const MOST_CHOICES = 20;
