import { readChoice } from '@amanat/banner/read-choice.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitorOf } from './visitor.ts';

const soon = Date.now() + 86_400_000;
const id = fc.stringMatching(/^[\w-]{22}$/);
const choice = fc.record(
  {
    v: fc.constant(1),
    c: fc.constant({ analytics: 1 }),
    e: fc.constantFrom(soon, 1),
    t: fc.nat(1000),
    i: id,
  },
  { requiredKeys: ['v', 'e'] },
);
const theirs = encodeURIComponent(
  JSON.stringify({ v: 1, c: { analytics: 1 }, e: soon, t: 1001, i: 'x'.repeat(22) }),
);
const written = (kept: unknown) => `amanat=${encodeURIComponent(JSON.stringify(kept))}`;
const others = fc.constantFrom(
  // What lies under another name is no choice, whatever it says.
  `amanat_portal=${theirs}`,
  `xamanat=${theirs}`,
  `session=${theirs}`,
  'amanat=',
  'amanat=%',
  'amanat=1',
  'a=b=c',
  '',
);

test('a server knows a browser by the choice that its banner goes by, and by no other', () => {
  const cookies = fc.array(fc.oneof(choice.map(written), others), { maxLength: 4 });
  fc.assert(
    fc.property(cookies, (pairs) => {
      // Two choices of one instant are no choice of the browser's: which of them counts is nobody's matter.
      const times = pairs.flatMap((pair) => readChoice([pair]) ?? []).map(({ t }) => t ?? 0);
      fc.pre(new Set(times).size === times.length);
      const value = readChoice(pairs)?.i;
      expect(visitorOf(pairs.join('; '))).toEqual(value === undefined ? null : { kind: 'visitor', value });
    }),
  );
});

test('whatever a client sends as a cookie names a visitor or nobody', () => {
  const nearly = fc
    .tuple(fc.string({ maxLength: 2 }), id, fc.string({ maxLength: 2 }))
    .map((parts) => parts.join(''));
  const asChosen = nearly.map((i) => ({ v: 1, c: {}, e: soon, i }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue().map(written), asChosen.map(written)), (cookie) => {
      const visitor = visitorOf(cookie);
      if (visitor) expect(visitor).toEqual({ kind: 'visitor', value: expect.stringMatching(/^[\w-]{22}$/) });
    }),
  );
  for (const none of [undefined, null, '', written({ v: 1, c: {}, e: soon, i: 'x; drop' })])
    expect(visitorOf(none)).toBeNull();
});
