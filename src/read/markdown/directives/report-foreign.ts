import type { Node } from 'unist';
import type { SourceFile } from '../../source-file.ts';

/** Reports a block that a directive cannot hold. */
export function reportForeign(name: string, child: Node, expected: string, source: SourceFile): void {
  source.report({
    place: child.position,
    rule: 'directive-holds-its-kind',
    severity: 'fatal',
    reason: `“:::${name}”里应是${expected}，这里不是`,
    mend: '把这一段移到标注之外，或改成应有的写法',
  });
}
