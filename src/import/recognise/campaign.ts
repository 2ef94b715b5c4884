import type { Corpus } from '../../corpus/types.ts';
import type { SourceBlock } from '../types.ts';
import { type Context, tell } from './context.ts';
import type { Head } from './head.ts';
import { wordsOf } from './words.ts';

/**
 * The campaign that a circular belongs to: whose name its title bears, or whose basis, or document of a level, its text cites.
 * A title that speaks of one that is not registered is asked about.
 */
export function campaignOf(
  { title = '' }: Head,
  blocks: readonly SourceBlock[],
  { campaigns }: Corpus,
  context: Context,
): string | undefined {
  const text = blocks.map(wordsOf).join('\n');
  const named = campaigns.filter(({ name }) => bare(title).includes(bare(name)));
  const citing = campaigns.filter(({ basis, documents }) =>
    [basis, ...documents.map(({ document }) => document)].some(
      (number) => number !== undefined && /号$/u.test(number) && text.includes(number),
    ),
  );
  const found = named.length > 0 ? named : citing;
  const [only] = found;
  if (only && found.length === 1) {
    tell(context, 'sure', '专项行动', `${only.name}，据${named.length > 0 ? '标题' : '所引文号'}`);
    return only.id;
  }
  const said = CAMPAIGN.exec(title)?.[1];
  if (found.length > 1)
    tell(
      context,
      'ask',
      '专项行动',
      `像是${found.map(({ name }) => `“${name}”`).join('或者')}，请补写“专项行动”`,
    );
  else if (said !== undefined)
    tell(
      context,
      'ask',
      '专项行动',
      `标题里的“${said}”没有登记；要与各级文件放在一起看的，在 campaigns/ 下登记，再补写“专项行动”`,
    );
  return undefined;
}

/** A name whatever year and place it is said with. */
function bare(name: string): string {
  return name.replaceAll(/\d{4}年|涉嫌|开展/gu, '').replace(/^.{2,6}[省市区县镇乡](?=.{4})/u, '');
}

const CAMPAIGN =
  /(?:关于|开展|印发|年)([^关于开展印发年]{2,30}专项(?:行动|活动|排查|整治|检查|治理)(?:活动|行动|工作)?)/u;
