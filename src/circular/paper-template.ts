import type { Due, Frequency } from './types.ts';

/** A paper that circulars demand, as its file under `templates/papers` describes it. */
export interface PaperTemplate {
  /** Its file's name, ASCII: how it begins in addresses. */
  id: string;
  file: string;
  /** 名称: what kind of paper it is. */
  name: string;
  /** 先后: of several that a deadline could ask for, the first is taken; papers are listed in this order. */
  order: number;
  /** What demands it. */
  demand: Demand;
  /** 版式: whose head it has, 文件 or 信函; undefined for none. */
  format?: string;
  /** 上行: its head has a place for the signatory. */
  upward: boolean;
  orientation: 'portrait' | 'landscape';
  /** 题目, 主送, 开头, 结尾 and 说明 are patterns: `{事项}` and the like stand for what the circular says. */
  title: string;
  addressee?: string;
  opening: string[];
  body: PaperBody;
  /** 提纲: used where the circular lists no heads; articles are whole sentences. */
  heads: { title: string; hint?: string }[];
  /** 分节提示: what to write under a head that has one of these words; the last of them, without words, for all others. */
  hints: { words: string[]; hint: string }[];
  /** 列: of the table, and how wide each is beside the others. */
  columns: { title: string; share: number }[];
  /** 佐证: what is evidence of each thing that is inspected. */
  evidence: Partial<Record<Evidenced, string>>;
  closing: string[];
  /** 表头 above the text, 落款 (patterns) below it, 附注 below that: labels with room to write, a list for each line. */
  above: string[][];
  signature: string[][];
  remark: string[];
  notes: string[];
}

/** A deadline, some words of the text, a group that is set up, or dates and ledgers to inspect. */
export type Demand =
  | { type: 'deadline'; kinds: DeadlineKind[]; words: string[]; endings: string[] }
  | { type: 'words'; words: string[] }
  | { type: 'groups' | 'matters' };

/** 提纲, 表格, 条款, 上级方案, 检查事项, 机构成员, 承担职责. */
export type PaperBody = 'outline' | 'sheet' | 'articles' | 'superior' | 'checklist' | 'roster' | 'duties';

export type DeadlineKind = Exclude<Due['type'], 'recurring'> | Frequency['type'];

/** What a checklist has a row for. */
export type Evidenced = 'groups' | 'phases' | 'ledgers' | 'words';

/** What may stand in braces in a pattern. */
export const PLACEHOLDERS = [
  '事项',
  '事由',
  '依据',
  '文件',
  '条款',
  '时限',
  '次数',
  '报送',
  '单位',
  '附表',
  '发文机关',
  '方案',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];
