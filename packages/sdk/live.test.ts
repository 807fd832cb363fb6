import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { changeName } from '@amanat/contract/change-name.ts';
import { expect, onTestFinished, test } from 'vitest';
import { createLiveGate, type LiveGateOptions } from './live.ts';
import { type Answer, pseudonymOf, refusal, toldServer } from './testing/told-server.ts';

type Server = Awaited<ReturnType<typeof toldServer>>;
const leyla = { kind: 'email', value: 'leyla@example.az' } as const;
const murad = { kind: 'email', value: 'murad@example.az' } as const;
const name = { categories: ['name'] };
const adult: SubjectEvent = { kind: 'birth', at: '2025-02-01T00:00:00.000Z', date: '1990-05-05' };
const consent = (at: string, given: boolean, expires = '2099-01-01T00:00:00.000Z'): SubjectEvent => ({
  kind: 'consent',
  at,
  version: 1,
  choices: { marketing: given },
  expires,
});
const agreed = [adult, consent('2026-02-01T00:00:00.000Z', true)];

/** A gate over that server, as an application opens it; nothing here waits for its age unless a test is about it. */
async function opened(more: Partial<LiveGateOptions> = {}) {
  const server = await toldServer();
  server.given.events[leyla.value] = agreed;
  const gate = createLiveGate({ url: server.url, key: 'k', organisation: 'shop', maxAge: 600_000, ...more });
  onTestFinished(() => gate.close());
  const reason = () => {
    const { allow, reasons } = gate.mayNow(leyla, 'marketing', name);
    return allow ? 'allowed' : reasons.find((one) => one.decisive)?.code;
  };
  return { server, gate, reason };
}
const connected = (server: Server) => expect.poll(() => server.streams.size).toBe(1);
/** Until the gate has heard and read whatever was told. */
async function heard({ server, gate }: Awaited<ReturnType<typeof opened>>) {
  await connected(server);
  server.tell('beat');
  await gate.ready();
}

test('a gate allows nothing before it has both the declaration and the word of the server', async () => {
  const all = await opened();
  const { server, gate, reason } = all;
  await expect.poll(() => server.given.readings).toBe(1);
  expect((await gate.may(leyla, 'marketing', name)).reasons[0]?.code).toBe('gate.stale');
  expect(gate.status).toMatchObject({ fresh: false, people: 0 });
  await heard(all);
  await expect.poll(() => gate.status.fresh).toBe(true);
  // Who was not asked about is unreachable without waiting, and known once asked.
  expect(reason()).toBe('gate.unreachable');
  expect((await gate.may(leyla, 'marketing', name)).allow).toBe(true);
  expect(reason()).toBe('allowed');
});

test('a word about one person forgets that person and no other; a reset forgets everybody', async () => {
  const all = await opened();
  const { server, gate, reason } = all;
  await heard(all);
  await gate.may(leyla, 'marketing', name);
  await gate.may(murad, 'marketing', name);
  expect(gate.status.people).toBe(2);
  server.given.events[leyla.value] = [...agreed, consent('2026-03-01T00:00:00.000Z', false)];
  server.tell('changed', `${changeName(pseudonymOf('x'))} ${changeName(pseudonymOf(leyla.value))}`);
  await expect.poll(reason).toBe('gate.unreachable');
  expect(gate.status.people).toBe(1);
  expect((await gate.may(leyla, 'marketing', name)).reasons[0]?.code).toBe('consent.withdrawn');
  server.tell('reset', '');
  await expect.poll(() => gate.status.people).toBe(0);
  expect(server.asked).toEqual([[leyla], [murad], [leyla]]);
});

test('a declaration that was told of and cannot be read makes the gate deny, however often the server beats', async () => {
  const told: string[] = [];
  const all = await opened({ maxAge: 300, failed: (error) => told.push(String(error)) });
  const { server, gate, reason } = all;
  const beating = setInterval(() => server.tell('beat'), 20);
  onTestFinished(() => clearInterval(beating));
  await gate.ready();
  await expect.poll(async () => (await gate.may(leyla, 'marketing', name)).allow).toBe(true);
  let [broken, times] = [true, 0];
  const failing = (): void =>
    void server.given.instead.push((response) => {
      if (broken) failing();
      times += 1;
      refusal(503)(response);
    });
  failing();
  const { marketing: _gone, ...purposes } = server.version.manifest.purposes;
  const next = { ...server.version.manifest, purposes };
  server.given.versions = [{ ...server.version, number: 2, manifest: next }];
  server.tell('version');
  await expect.poll(reason).toBe('gate.stale');
  // The beats go on, and say of the declaration neither that all is well nor, each anew, that it is lost.
  await expect
    .poll(() => gate.status)
    .toMatchObject({ fresh: false, trouble: expect.stringContaining('refused 503') });
  await expect.poll(() => times).toBeGreaterThan(2);
  expect(told.filter((one) => one.includes('refused 503')).length).toBeLessThan(times);
  broken = false;
  await expect.poll(() => gate.status).toMatchObject({ fresh: true, version: 2, trouble: null });
  await expect
    .poll(async () => (await gate.may(leyla, 'marketing', name)).reasons[0]?.code)
    .toBe('purpose.unknown');
});

test('silence makes the gate deny by itself, and whoever watches is told', async () => {
  const all = await opened({ maxAge: 200 });
  const { server, gate } = all;
  const told: boolean[] = [];
  const stop = gate.watch(() => told.push(gate.status.fresh));
  const beatUntil = (done: () => boolean) =>
    expect
      .poll(() => {
        server.tell('beat');
        return done();
      })
      .toBe(true);
  await beatUntil(() => told.includes(true));
  // Nothing is said any more, and nobody asks.
  await expect.poll(() => told.at(-1)).toBe(false);
  stop();
  const before = told.length;
  await beatUntil(() => gate.status.fresh);
  expect(told).toHaveLength(before);
});

test('the clock of the server decides, and hides no withdrawal that is later than it', async () => {
  const all = await opened();
  const { server, gate } = all;
  await heard(all);
  const [day, now] = [86_400_000, Date.now()];
  const at = (days: number) => new Date(now + days * day).toISOString();
  server.given.events[leyla.value] = [adult, consent(at(-10), true, at(3))];
  server.given.events[murad.value] = [adult, consent(at(-10), true), consent(at(20), false)];
  const asked = async (who: typeof leyla | typeof murad) =>
    (await gate.may(who, 'marketing', name)).reasons.find((one) => one.decisive)?.code;
  expect((await gate.may(leyla, 'marketing', name)).allow).toBe(true);
  expect(await asked(murad)).toBe('consent.withdrawn');
  server.tell('beat', at(4));
  await expect.poll(() => asked(leyla)).toBe('consent.lapsed');
  // An instant of their own is asked about as it was.
  expect((await gate.may(leyla, 'marketing', { ...name, at: at(-1) })).allow).toBe(true);
  expect((await gate.may(murad, 'marketing', { ...name, at: at(-1) })).allow).toBe(true);
});

test.each([400, 401, 403, 404, 422])('a refusal for good (%i) is told to who waits', async (status) => {
  const { server, gate } = await opened();
  server.given.instead.push(refusal(status));
  await expect(gate.ready()).rejects.toMatchObject({ problem: { status } });
});

test.each<[string, Answer]>([
  ...[408, 429, 500, 503].map((status): [string, Answer] => [`busy with ${status}`, refusal(status)]),
  ['in the words of something between', refusal(403, 'AMANAT-SDK-001')],
  ['behind a page that is none of ours', (response) => void response.writeHead(403).end('<html>')],
  ['not to be reached', (response) => void response.destroy()],
])('a server that is %s is waited for', async (_how, answer) => {
  const all = await opened();
  all.server.given.instead.push(answer);
  await heard(all);
  expect(all.server.given.readings).toBe(2);
  expect(all.gate.status).toMatchObject({ fresh: true, version: 1 });
});

test('who waits no longer than they want is told so', async () => {
  const { gate } = await opened();
  await expect(gate.ready(1)).rejects.toMatchObject({ problem: { code: 'AMANAT-SDK-006' } });
});

test('closed, a gate denies, and has handed in what it denied, each under the person it was about', async () => {
  const all = await opened();
  const { server, gate, reason } = all;
  await heard(all);
  await gate.may(murad, 'marketing', { ...name, recipient: 'Somebody', country: 'az' });
  await gate.look(murad, 'marketing', name);
  await gate.may(leyla, 'marketing', name);
  await gate.close();
  expect(reason()).toBe('gate.stale');
  expect(server.reported).toMatchObject([
    { subject: [murad], allow: false, purpose: 'marketing', recipient: 'undeclared', times: 1 },
  ]);
  expect(server.reported[0]).not.toHaveProperty('country');
});

test('an application stops whether the server takes the last denials or not, and is told of those it did not', async () => {
  const told: unknown[] = [];
  const all = await opened({ failed: (error) => told.push(error) });
  const { server, gate } = all;
  await heard(all);
  server.given.refused = refusal(503, 'AMANAT-DB-001');
  await gate.may(murad, 'marketing', name);
  await gate.close();
  expect(told).toMatchObject([
    {
      problem: { code: 'AMANAT-SDK-008', detail: expect.stringContaining('1') },
      cause: { problem: { code: 'AMANAT-DB-001' } },
    },
  ]);
  expect(gate.status.unreported).toBe(1);
  await expect(gate.flush()).rejects.toMatchObject({ problem: { code: 'AMANAT-DB-001' } });
  server.given.refused = undefined;
  await gate.close();
  expect(server.reported).toMatchObject([{ subject: [murad], times: 1 }]);
  expect([gate.status.unreported, told.length]).toEqual([0, 1]);
});
