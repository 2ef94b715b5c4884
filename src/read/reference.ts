import { z } from 'zod';
import type { Fields } from './fields.ts';
import { columnTypes, formFields, leafFields } from './form/form-schema.ts';
import { blockDirectives } from './markdown/directives/containers.ts';
import { deadlineFields } from './markdown/directives/deadline.ts';
import { divisionFields } from './markdown/directives/division.ts';
import { dutyListFields } from './markdown/directives/duty-list.ts';
import { groupFields } from './markdown/directives/group.ts';
import { inlineDirectives } from './markdown/directives/inline-directives.ts';
import { phaseFields } from './markdown/directives/phase.ts';
import { targetFields } from './markdown/directives/target.ts';
import { targetListFields } from './markdown/directives/target-list.ts';
import { circularFields, proseFields } from './markdown/frontmatter.ts';
import { paperFields } from './paper/paper-schema.ts';
import { campaignFields } from './registers/campaigns.ts';
import { documentFields } from './registers/documents.ts';
import { holidaysFields } from './registers/holidays.ts';
import { organFields, organsFields } from './registers/organs.ts';
import { sectorFields } from './registers/sectors.ts';
import { siteFields } from './registers/site.ts';

/** A key of a source file or a directive, for who writes it. */
export interface Key {
  key: string;
  required: boolean;
  meaning: string;
  /** One way to write its value, as it is typed. */
  example: string;
  /** The words that it may have, where these are a closed list. */
  choices: string[];
}

/** A directive of the source format. */
export interface Directive {
  name: string;
  /** `:时限[…]{…}` within a sentence, or `:::职责` around blocks. */
  form: 'inline' | 'block';
  keys: Key[];
}

/** The keys of every kind of file, made from the schemas that the files are read by. */
export const KEYS = {
  circular: keysOf(circularFields),
  prose: keysOf(proseFields),
  form: keysOf(formFields),
  column: keysOf(leafFields),
  deadline: keysOf(deadlineFields),
  phase: keysOf(phaseFields),
  division: keysOf(divisionFields),
  targets: keysOf(targetListFields),
  group: keysOf(groupFields),
  organs: keysOf(organsFields),
  organ: keysOf(organFields),
  campaign: keysOf(campaignFields),
  document: keysOf(documentFields),
  sector: keysOf(sectorFields),
  holidays: keysOf(holidaysFields),
  paper: keysOf(paperFields),
  site: keysOf(siteFields),
} as const;

/** What a column of a form may hold, and what is filled in there. */
export const COLUMN_TYPES: readonly [type: string, meaning: string][] = Object.entries(columnTypes);

/** Every directive that the reader knows. */
export const DIRECTIVES: readonly Directive[] = [
  ...directives('inline', inlineDirectives, { 时限: deadlineFields, 阶段: phaseFields, 重点: targetFields }),
  ...directives('block', blockDirectives, {
    职责: dutyListFields,
    分工: divisionFields,
    重点: targetListFields,
    机构: groupFields,
  }),
];

function directives(
  form: Directive['form'],
  read: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Fields>>,
): Directive[] {
  return Object.keys(read).map((name) => ({ name, form, keys: keysOf(fields[name]!) }));
}

function keysOf(fields: Fields): Key[] {
  return Object.values(fields).map(([key, schema, example = '']) => {
    const { description = '', ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return {
      key,
      required: !schema.safeParse(undefined).success,
      meaning: description,
      example,
      choices: (rest.enum ?? []).map(String),
    };
  });
}
