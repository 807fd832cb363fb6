import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RecordedChoice, standingChoice } from './standing.ts';

const dayMs = 86_400_000;
const epoch = Date.parse('2026-11-23T08:00:00.000Z');
const uuid = (ms: number, n: number) => {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-4000-8000-${n.toString(16).padStart(12, '0')}`;
};
/** A choice made at one minute and recorded at another. */
function record(n: number, made: number, came: number, categories: Record<string, boolean>): RecordedChoice {
  const at = new Date(epoch + came * 60_000);
  const expires = new Date(at.getTime() + 365 * dayMs).toISOString();
  return {
    id: uuid(epoch + made * 60_000, n),
    at: at.toISOString(),
    givenAt: at.toISOString(),
    version: 1,
    expires,
    language: 'az',
    categories,
  };
}
const yes = { analytics: true, marketing: true };
const no = { analytics: false, marketing: false };

test('nothing stands where nothing was recorded; else the newest choice', () => {
  expect(standingChoice([])).toBeUndefined();
  const [first, second] = [record(1, 0, 0, yes), record(2, 5, 5, { analytics: false, marketing: true })];
  expect(standingChoice([first, second])).toEqual({
    id: second.id,
    version: 1,
    language: 'az',
    made: epoch + 300_000,
    lasts: 365 * dayMs,
    categories: { analytics: false, marketing: true },
    restsOn: { marketing: [second, second] },
  });
});

test('what is said about a part changes that part, under the older version of both', () => {
  const whole = record(1, 0, 0, yes);
  const part = { ...record(2, 1, 1, { marketing: false }), version: 3 };
  expect(standingChoice([whole, part])).toMatchObject({
    version: 1,
    categories: { analytics: true, marketing: false },
    restsOn: { analytics: [whole, whole] },
  });
});

test('LAL-8.5: whatever is allowed was agreed to under the version that is told, or a later one, and in those records', () => {
  const three = fc.constantFrom('functional', 'analytics', 'marketing');
  const choice = fc.record({
    version: fc.integer({ min: 1, max: 4 }),
    categories: fc.dictionary(three, fc.boolean(), { minKeys: 1 }),
    made: fc.nat(30),
    late: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 6 }), (all) => {
      const records = all
        .map(({ version, categories, made, late }, i) => ({
          ...record(i, made, made + late, categories),
          version,
        }))
        .toSorted((x, y) => Date.parse(x.at) - Date.parse(y.at));
      const { version, categories, restsOn } = standingChoice(records)!;
      const behind = Object.values(restsOn).flat();
      for (const [id, allowed] of Object.entries(categories)) {
        expect(id in restsOn).toBe(allowed);
        const spoken = records.filter((one) => id in one.categories);
        // By the order they came in, and by the order they were made, one of those spoke last.
        if (allowed) expect(restsOn[id]).toContain(spoken.at(-1));
        for (const one of restsOn[id] ?? []) expect(one.categories[id]).toBe(true);
      }
      const lowest = Math.min(...behind.map((one) => one.version));
      if (behind.length > 0) expect(version).toBe(lowest);
    }),
  );
});

test('once a category is asked for no more, a choice about the others stands under its own version', () => {
  const whole = record(1, 0, 0, yes);
  const now = { ...record(2, 1, 1, { marketing: true }), version: 3 };
  expect(standingChoice([whole, now], ['marketing'])).toMatchObject({
    version: 3,
    categories: { marketing: true },
  });
  const refused = { ...record(3, 2, 2, { marketing: false }), version: 3 };
  expect(standingChoice([whole, now, refused], ['marketing'])).toMatchObject({
    version: 3,
    categories: { marketing: false },
    restsOn: {},
  });
});

const answers = fc.array(fc.record({ analytics: fc.boolean(), marketing: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

test('in order and with a clock that is right, exactly the last choice stands', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const records = all.map((each, i) => record(i, i, i, each));
      expect(standingChoice(records)?.categories).toEqual(all.at(-1));
    }),
  );
});

test('GDPR 7(3): however late and in whatever order choices come in, what the last one refused is never allowed', () => {
  const delays = fc.array(fc.nat(50), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(answers, delays, (all, late) => {
      const records = all
        .map((each, i) => record(i, i, i + late[i]!, each))
        .toSorted((x, y) => Date.parse(x.at) - Date.parse(y.at));
      const standing = standingChoice(records)!.categories;
      for (const [id, allowed] of Object.entries(all.at(-1)!)) if (!allowed) expect(standing[id]).toBe(false);
    }),
  );
});

test('GDPR 7(3): however wrong the clock of the browser goes, what the last one refused is never allowed', () => {
  const clocks = fc.array(fc.integer({ min: -20_000_000, max: 20_000_000 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(answers, clocks, (all, wrong) => {
      const records = all.map((each, i) => record(i, i + wrong[i]!, i, each));
      const standing = standingChoice(records)!.categories;
      for (const [id, allowed] of Object.entries(all.at(-1)!)) if (!allowed) expect(standing[id]).toBe(false);
    }),
  );
});

test('a clock that once ran ahead does not keep anybody from consenting later', () => {
  const ahead = record(1, 5_000_000, 0, no);
  expect(standingChoice([ahead, record(2, 1, 1, yes)])?.categories).toEqual(yes);
});
