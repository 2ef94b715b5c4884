import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import { problem } from '../messages.ts';
import { nearestName } from './nearest-name.ts';

/**
 * The messages that a circular's 检查例外 leave. An exception that excepts nothing is reported: what it was made for has
 * been mended, or its rule's name is wrong.
 */
export function withoutExceptions(
  messages: readonly VFileMessage[],
  { file, meta }: Circular,
  rules: readonly string[],
): VFileMessage[] {
  const { exceptions = {}, places } = meta;
  const ids = Object.keys(exceptions);
  const breached = new Set(messages.map(({ ruleId }) => ruleId));
  const report = (rule: string, reason: string, mend: string) =>
    problem({ file, place: places.exceptions, rule, severity: 'warning', reason, mend });
  return [
    ...messages.filter(({ ruleId }) => !Object.hasOwn(exceptions, ruleId ?? '')),
    ...ids.flatMap((id) => {
      if (breached.has(id)) return [];
      if (rules.includes(id))
        return [
          report('exception-is-used', `检查例外“${id}”没有用到，公文没有违反这条规则`, '从“检查例外”中删去'),
        ];
      const nearest = nearestName(id, rules);
      const mend = nearest === undefined ? '写消息末尾方括号里的规则名称' : `是否应为“${nearest}”？`;
      return [report('exception-names-a-rule', `检查例外“${id}”不是可以例外的规则`, mend)];
    }),
  ];
}
