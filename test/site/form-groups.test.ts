import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { openPress } from '../../src/press.ts';
import { formCards } from '../../src/site/components/form-cards.ts';
import { showSite } from '../../src/site/current-site.ts';
import { formGroups, standApart } from '../../src/site/model/form-groups.ts';
import { siteModel } from '../../src/site/model/index.ts';
import { smallContent } from './small-content.ts';

const model = siteModel(compile(smallContent()), await openPress({}));
showSite(model);
const groups = formGroups(model.campaigns, model.circulars);

test('forms and ledgers stand with their campaign, each with its files and when it is to be returned', () => {
  expect(groups.map(({ campaign, page, count }) => [campaign?.campaign.id, page, count])).toEqual([
    ['2018-yanglao', 'forms/2018-yanglao/index.html', 2],
  ]);
  const forms = groups[0]!.circulars[0]!.forms;
  expect(
    forms.map(({ form, kind, papers, deadlines }) => [
      form.title,
      kind,
      papers.map(({ format }) => format),
      deadlines.map(({ dates }) => dates),
    ]),
  ).toEqual([
    ['检查情况表', 'form', ['docx', 'pdf', 'xlsx'], [['2018-04-20']]],
    ['信访工作台账', 'ledger', ['docx', 'pdf', 'xlsx'], []],
  ]);
});

test('a card shows the head of the form as it prints, and who returns it when to whom', () => {
  const { markup } = formCards('forms/index.html', groups[0]!.circulars);
  expect(markup).toContain('机构情况');
  expect(markup).toContain('各镇</a>，<time datetime="2018-04-20">2018年4月20日</time>，报<a');
  expect(markup).toContain('href="../circulars/open/forms/beds.xlsx"');
});

test('only more forms than a reader looks through have a page for each campaign', () => {
  const [group] = groups;
  expect(standApart([group!, group!])).toBe(false);
  expect(standApart([{ ...group!, count: 200 }, group!])).toBe(true);
  expect(standApart([{ ...group!, count: 200 }])).toBe(false);
});
