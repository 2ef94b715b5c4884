/** What a rule's own file of examples shows: what it leaves alone, or what it finds and says of it. */
export interface RuleExample {
  /** What follows 正确： or 有误：. */
  title: string;
  right: boolean;
  /** Files of the circular's folder, and registers by their paths. */
  files: Map<string, string>;
  /** Empty where it is right. */
  messages: string;
}

/**
 * Reads the examples of a rule: below each heading `# 正确：…` or `# 有误：…` blocks named after their files, and what is said
 * of them in the block `messages`.
 */
export function readExamples(text: string): RuleExample[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [, kind, title = ''] = /^(正确|有误)：(.*)$/m.exec(section) ?? [];
      if (kind === undefined) throw new Error(`a heading is neither 正确 nor 有误: ${section.slice(0, 20)}`);
      const files = new Map([...section.matchAll(FENCE)].map(([, name, content]) => [name!, content!]));
      const messages = files.get('messages') ?? '';
      files.delete('messages');
      return { title, right: kind === '正确', files, messages };
    });
}

const FENCE = /^```(\S+)\n([\s\S]*?)^```$/gm;
