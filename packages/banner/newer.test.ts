import fc from 'fast-check';
import { type RecordedChoice, standingChoice } from '@amanat/domain/consent/standing.ts';
import type { CarriedChoice } from '@amanat/contract/handover.ts';
import { expect, test } from 'vitest';
import { allowsAny, keptForm, standsInstead, takesOver } from './newer.ts';
import type { Choice } from './state.ts';

const dayMs = 86_400_000;
const epoch = Date.parse('2026-11-23T08:00:00.000Z');
const server = 'https://privacy.example.az';
const visitor = 'A'.repeat(22);
const own = (t: number, analytics: 0 | 1, more: Partial<Choice> = {}): Choice => ({
  v: 1,
  c: { analytics },
  e: t + 365 * dayMs,
  t,
  ...more,
});

test('of two choices the newer is kept, and a refusal brings no identifier to a site that has none', () => {
  const consent = own(2000, 1, { i: visitor });
  expect(takesOver(undefined, consent)).toEqual(consent);
  expect(takesOver(own(1000, 0), consent)).toEqual(consent);
  expect(takesOver(own(2000, 0), consent)).toBeUndefined();
  expect(takesOver(own(3000, 0), consent)).toBeUndefined();
  const { i: _, ...refusal } = own(2000, 0, { i: visitor });
  expect(takesOver(undefined, { ...refusal, i: visitor })).toEqual(refusal);
  expect(takesOver(own(1000, 1, { i: visitor }), { ...refusal, i: visitor })).toMatchObject({ i: visitor });
  // A newer version of the same answer is worth keeping, the same once more is not.
  const known = own(1000, 1, { i: visitor });
  expect(takesOver(known, { ...consent, v: 2 })).toMatchObject({ v: 2 });
  expect(takesOver(known, consent)).toBeUndefined();
});

test('what stands counts once the server has the site’s own choice; a signal of the browser is not overruled by it', () => {
  const recorded = own(1000, 0, { i: visitor, r: '/r' });
  const standing = own(2000, 1, { i: visitor, r: '/s' });
  const given = { made: 2000, signal: false };
  expect(standsInstead(recorded, standing, given)).toMatchObject({ c: { analytics: 1 }, r: '/s' });
  expect(standsInstead(own(1000, 0, { i: visitor }), standing, given)).toBeUndefined();
  expect(standsInstead({ ...recorded, t: 3000 }, standing, given)).toBeUndefined();
  expect(standsInstead(recorded, standing, { ...given, signal: true })).toBeUndefined();
  expect(standsInstead({ ...recorded, c: { analytics: 1 } }, standing, given)).toBeUndefined();
  const knowingly = { ...recorded, c: { analytics: 1 }, g: 1 } as const;
  expect(standsInstead(knowingly, own(2000, 0), { made: 2000, signal: true })).toMatchObject({
    c: { analytics: 0 },
    g: 1,
  });
});

test('of several categories one that was taken back makes it another answer, and one of two is an agreement', () => {
  const of = (t: number, analytics: 0 | 1, marketing: 0 | 1, i?: string): Choice => ({
    ...own(t, analytics, i === undefined ? {} : { i }),
    c: { analytics, marketing },
  });
  const agreed = of(1000, 1, 1, visitor);
  expect(takesOver(agreed, of(2000, 1, 0, visitor))).toEqual(of(2000, 1, 0, visitor));
  expect(takesOver(agreed, of(2000, 0, 1, visitor))).toEqual(of(2000, 0, 1, visitor));
  // Of somebody else the same answer is another record.
  expect(takesOver(agreed, of(2000, 1, 1, 'B'.repeat(22)))).toMatchObject({ i: 'B'.repeat(22) });
  expect(takesOver(undefined, of(2000, 0, 1, visitor))).toMatchObject({ i: visitor });
  expect(takesOver(undefined, of(2000, 0, 0, visitor))).not.toHaveProperty('i');
  const recorded = { ...agreed, r: '/r' };
  const given = { made: 2000, signal: false };
  expect(standsInstead(recorded, of(2000, 1, 0, visitor), given)).toMatchObject({
    c: { analytics: 1, marketing: 0 },
  });
  // What one of the two does not know is not agreed to.
  expect(standsInstead(recorded, own(2000, 1, { i: visitor }), given)).toMatchObject({
    c: { analytics: 1, marketing: 0 },
  });
  expect(standsInstead({ ...recorded, c: { analytics: 1 } }, own(2000, 1), given)).toBeUndefined();
});

test('what stands of the same instant takes the place, and whoever chose without the signal is not said to have', () => {
  const recorded = own(2000, 1, { i: visitor, r: '/r' });
  const stands = standsInstead(recorded, own(2000, 0), { made: 2000, signal: false });
  expect(stands).toMatchObject({ c: { analytics: 0 } });
  expect(stands).not.toHaveProperty('g');
});

test('a recorded choice lasts from when it was made, and from now at most', () => {
  const carried: CarriedChoice = {
    version: 3,
    made: 5000,
    lasts: dayMs,
    categories: { analytics: true, marketing: false },
    receipt: '/receipts/a',
    language: 'az',
  };
  const kept = (now: number) => keptForm(carried, visitor, { now, server });
  expect(kept(9000)).toEqual({
    v: 3,
    c: { analytics: 1, marketing: 0 },
    t: 5000,
    e: 5000 + dayMs,
    i: visitor,
    l: 'az',
    r: `${server}/receipts/a`,
  });
  expect(kept(4000)).toMatchObject({ t: 4000, e: 4000 + dayMs });
  const ended = keptForm({ ...carried, ends: { analytics: 1000 } }, visitor, { now: 9000, server });
  expect(ended).toMatchObject({ t: 5000, s: { analytics: 6000 } });
  expect(kept(9000)).not.toHaveProperty('s');
});

/** One browser on three sites, a server, and everything late, twice and out of order that a network can do. */
class World {
  now = epoch;
  readonly sites: (Choice | undefined)[] = [undefined, undefined, undefined];
  readonly unsent: { readonly site: number; readonly made: number; readonly yes: boolean }[] = [];
  readonly records: RecordedChoice[] = [];
  readonly tickets: CarriedChoice[] = [];
  last: boolean | undefined;

  choose(site: number, yes: boolean): void {
    const before = this.sites[site]?.i;
    this.sites[site] = own(this.now, yes ? 1 : 0, yes || before ? { i: visitor } : {});
    this.unsent.push({ site, made: this.now, yes });
    this.last = yes;
  }
  /** The `nth` of what waits comes in. */
  send(nth: number): void {
    const [one] = this.unsent.splice(nth % Math.max(1, this.unsent.length), 1);
    if (!one) return;
    const hex = one.made.toString(16).padStart(12, '0');
    const at = new Date(this.now);
    this.records.push({
      id: `${hex.slice(0, 8)}-${hex.slice(8)}-4000-8000-${String(this.records.length).padStart(12, '0')}`,
      at: at.toISOString(),
      givenAt: at.toISOString(),
      version: 1,
      expires: new Date(at.getTime() + 365 * dayMs).toISOString(),
      language: 'az',
      categories: { analytics: one.yes },
    });
    const mine = this.sites[one.site];
    if (mine?.t === one.made && mine.i) this.sites[one.site] = { ...mine, r: '/r' };
  }
  standing(): CarriedChoice | undefined {
    const found = standingChoice(this.records);
    return found && { ...found, receipt: '/s' };
  }
  kept = (choice: CarriedChoice) => keptForm(choice, visitor, { now: this.now, server });
  /** Follows a link: what stands is taken along, and arrives now, later, or more than once. */
  follow(from: number, to: number): void {
    const mine = this.sites[from];
    const standing = this.standing();
    if (!mine) return;
    if (!mine.i) return this.arrive(to, mine);
    if (!standing) return;
    this.tickets.push(standing);
    this.arrive(to, this.kept(standing));
  }
  replay(nth: number, to: number): void {
    const old = this.tickets[nth % Math.max(1, this.tickets.length)];
    if (old) this.arrive(to, this.kept(old));
  }
  arrive(to: number, came: Choice): void {
    const mine = this.sites[to];
    const next = takesOver(mine, came);
    if (!next) return;
    if (!next.i && mine?.i) {
      if (allowsAny(mine)) this.choose(to, false);
    } else this.sites[to] = next;
  }
  look(site: number): void {
    const [mine, standing] = [this.sites[site], this.standing()];
    if (!mine?.i || !standing) return;
    const next = standsInstead(mine, this.kept(standing), { made: standing.made, signal: false });
    if (next) this.sites[site] = next;
  }
  settle(): void {
    while (this.unsent.length > 0) this.send(0);
    for (let round = 0; round < 2; round += 1) this.sites.forEach((_, site) => this.look(site));
  }
}
const site = fc.nat(2);
const step = fc.oneof(
  fc.record({ do: fc.constant('choose' as const), site, yes: fc.boolean() }),
  fc.record({ do: fc.constant('send' as const), nth: fc.nat(5) }),
  fc.record({ do: fc.constant('follow' as const), site, to: site }),
  fc.record({ do: fc.constant('replay' as const), nth: fc.nat(5), to: site }),
  fc.record({ do: fc.constant('look' as const), site }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
function play(steps: readonly Step[]): World {
  const world = new World();
  for (const one of steps) {
    world.now += 1000;
    if (one.do === 'choose') world.choose(one.site, one.yes);
    else if (one.do === 'send') world.send(one.nth);
    else if (one.do === 'follow') world.follow(one.site, one.to);
    else if (one.do === 'replay') world.replay(one.nth, one.to);
    else world.look(one.site);
  }
  return world;
}

test('GDPR 7(3): a withdrawal is never undone by an older handover, in whatever order things come and however often', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const world = play(steps);
      world.now += 1000;
      world.choose(0, true);
      world.settle();
      world.now += 1000;
      world.choose(0, false);
      // Links from elsewhere and old tickets, before the withdrawal has even come in: this site stays as it was left.
      for (const from of [1, 2]) world.follow(from, 0);
      world.tickets.forEach((_, nth) => world.replay(nth, 0));
      world.look(0);
      expect(world.sites[0]?.c['analytics']).toBe(0);
      world.settle();
      world.tickets.forEach((_, nth) => [0, 1, 2].forEach((to) => world.replay(nth, to)));
      // A site that had nothing yet may have met an old answer: it too hears of the withdrawal when it looks.
      world.settle();
      for (const mine of world.sites) if (mine?.i) expect(mine.c['analytics']).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test('once everything came in, replay and reordering change nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(fc.tuple(fc.nat(9), site)), (steps, more) => {
      const world = play(steps);
      world.settle();
      const before = JSON.stringify(world.sites.map((mine) => mine?.c));
      for (const [nth, to] of more) if (world.sites[to]?.r) world.replay(nth, to);
      world.settle();
      expect(JSON.stringify(world.sites.map((mine) => mine?.c))).toBe(before);
    }),
    { numRuns: 500 },
  );
});

test('in order, a link brings exactly the last choice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(site, fc.boolean()), { minLength: 1, maxLength: 10 }), (choices) => {
      const world = new World();
      for (const [at, yes] of choices) {
        world.now += 1000;
        world.choose(at, yes);
        world.send(0);
        for (const to of [0, 1, 2]) {
          world.now += 1000;
          world.follow(at, to);
          world.send(0);
        }
      }
      for (const mine of world.sites) expect(mine?.c['analytics'] === 1).toBe(world.last);
    }),
  );
});
