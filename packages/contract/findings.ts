import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false };

const Value = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Array(Type.Unknown(), {
    description:
      'Of a list, the values of its parts. Of a place, keys and indexes from the root of `file`. Of something to write, that place and the value as YAML.',
  }),
]);

/** A value that a finding tells. */
export const FindingFact = Type.Object(
  {
    kind: Type.Union(
      [
        'entry',
        'code',
        'date',
        'period',
        'term',
        'number',
        'country',
        'word',
        'law',
        'list',
        'place',
        'write',
        'remove',
      ].map((kind) => Type.Literal(kind)),
      {
        description:
          'What it is: `entry` an id of the declaration, `code` something written the same in every language, `place` a place in the declaration, `write` what to write where and `remove` what to take out so that the finding goes.',
      },
    ),
    value: Value,
    text: Type.String({ description: 'The value in words of the language asked for.' }),
  },
  closed,
);
const Facts = Type.Record(Type.String(), FindingFact, {
  description: 'By the name they have in the sentence, the same in every language.',
});

/** One finding of `amanat check --format json`. */
export const FindingRow = Type.Object(
  {
    code: Type.String({ pattern: '^AMANAT-[A-Z]+-\\d{3}$' }),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('note')]),
    file: Type.String(),
    line: Type.Integer({ minimum: 1 }),
    column: Type.Integer({ minimum: 1 }),
    message: Type.String({ description: 'What is wrong there.' }),
    why: Type.String({ description: 'Why it matters, with the law.' }),
    fix: Type.String({ description: 'How to mend this finding.' }),
    promises: Type.Array(Type.String(), { description: 'Ids of the statements that take part.' }),
    facts: Type.Object(
      { message: Facts, why: Facts, fix: Facts },
      { ...closed, description: 'The values that the three sentences tell.' },
    ),
    replacement: Type.Optional(
      Type.String({
        description:
          'What to put in place of the key or value at that place, as YAML; present where it is certain.',
      }),
    ),
  },
  closed,
);
const { code, severity, file, line, column, message } = FindingRow.properties;
const place = { code, severity, file, line, column, message };
const Mended = Type.Object(
  {
    ...place,
    was: Type.String({ description: 'What stood there.' }),
    replacement: Type.String({ description: 'What stands there now.' }),
  },
  closed,
);
const NotMended = Type.Object(
  {
    ...Mended.properties,
    replacement: Type.String({ description: 'What was tried there, and undone.' }),
    because: Type.Object(place, { ...closed, description: 'The finding that it would have brought.' }),
  },
  closed,
);
/** What `amanat check --format json` prints. */
export const CheckOutput = Type.Object(
  {
    findings: Type.Array(FindingRow, { description: 'With --fix, those that are left.' }),
    mended: Type.Optional(Type.Array(Mended, { description: 'With --fix: what was put right.' })),
    notMended: Type.Optional(Type.Array(NotMended, { description: 'With --fix: what was undone, and why.' })),
    written: Type.Optional(
      Type.Array(Type.String(), { description: 'With --fix: files that were written; none in a dry run.' }),
    ),
    diff: Type.Optional(
      Type.String({ description: 'With --fix --dry-run: what would be written, as a unified diff.' }),
    ),
  },
  {
    ...closed,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Output of amanat check --format json',
  },
);
export type FindingRow = Static<typeof FindingRow>;
