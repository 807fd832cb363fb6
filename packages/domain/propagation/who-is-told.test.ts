import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEvents } from '../decide/fold.ts';
import type { SubjectEvent } from '../decide/state.ts';
import { anyEvents, minute } from '../decide/testing/events.ts';
import { sampleManifest } from '../decide/testing/sample.ts';
import type { Manifest, Recipient } from '../manifest/manifest.ts';
import { toldOverTime } from './told-over-time.ts';
import { type Concerning, mayConcernRecipients, whoIsTold } from './who-is-told.ts';

const purposes = ['marketing', 'location', 'analytics', 'support', 'account', 'tax'] as const;
const ways = [undefined, 'webhook', 'connector', 'task'] as const;
/** Three recipients, each of some purposes and told in some way or in none. */
const anyReach = fc.array(
  fc.record({ of: fc.subarray([...purposes]), propagate: fc.constantFrom(...ways) }),
  { minLength: 3, maxLength: 3 },
);
const manifestWith = (reach: readonly { of: readonly string[]; propagate: string | undefined }[]) => {
  const recipient = (i: number) => `r${i}`;
  return {
    ...sampleManifest,
    purposes: Object.fromEntries(
      purposes.map((id) => [
        id,
        {
          ...sampleManifest.purposes[id]!,
          recipients: reach.flatMap(({ of }, i) => (of.includes(id) ? [recipient(i)] : [])),
        },
      ]),
    ),
    recipients: Object.fromEntries(
      reach.map(({ propagate }, i) => [
        recipient(i),
        { ...sampleManifest.recipients!['bank']!, ...(propagate ? { propagate } : {}) } as Recipient,
      ]),
    ),
  } as Manifest;
};
/** All but written consents to transfers, whose recipients are those of a country. */
type OfPurposes = Exclude<Concerning, { kind: 'written-consent' }>;
const concerning = (event: SubjectEvent): event is OfPurposes =>
  ['consent', 'objection', 'channel-refusal', 'restriction', 'erased'].includes(event.kind);
/** What recipients are told of an event, and of which purposes; null: of all. */
function news(event: OfPurposes, before: readonly SubjectEvent[]) {
  switch (event.kind) {
    case 'consent': {
      const { consents } = foldEvents(before, event.at);
      const ended = Object.keys(event.choices).filter((id) => !event.choices[id] && consents[id]?.given);
      return { kind: 'consent.withdrawn', about: ended, of: ended };
    }
    case 'objection': {
      const kind = event.standing ? 'objection.raised' : 'objection.ended';
      return { kind, about: [event.purpose], of: [event.purpose] };
    }
    case 'channel-refusal': {
      const { refusedChannels } = foldEvents(before, event.at);
      const isNew = refusedChannels.includes(event.channel) !== event.refused;
      // Of the sample's purposes one writes to people, by mail and by SMS.
      const written = isNew ? ['marketing'] : [];
      const kind = event.refused ? 'channel.refused' : 'channel.allowed';
      return { kind, channel: event.channel, about: written, of: written };
    }
    case 'restriction':
      return { kind: event.standing ? 'restriction.set' : 'restriction.lifted', about: [], of: null };
    case 'erased':
      return { kind: 'data.erased', about: event.keptFor, of: null };
  }
}

test('exactly the recipients that hold data for what ended are told, each of what is its business', () => {
  let told = 0;
  fc.assert(
    fc.property(anyReach, anyEvents, (reach, events) => {
      for (const [index, event] of events.entries()) {
        if (!concerning(event)) continue;
        const before = events.slice(0, index);
        const { about, of, ...what } = news(event, before);
        const recipients = reach.flatMap(({ of: own, propagate }, i) => {
          const concerned = of === null ? own.length > 0 : of.some((id) => (own as string[]).includes(id));
          if (!propagate || !concerned) return [];
          const way = propagate === 'webhook' ? 'webhook' : 'task';
          return [{ id: `r${i}`, way, purposes: about.filter((id) => (own as string[]).includes(id)) }];
        });
        const answer = whoIsTold(manifestWith(reach), event, before);
        expect(answer).toEqual(recipients.length > 0 ? { ...what, recipients } : null);
        told += recipients.length;
        // Asked cheaply beforehand, it never says no to what somebody is told of.
        if (answer)
          for (const method of ['customise', 'reject-all', undefined])
            expect(mayConcernRecipients(event, method)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(100);
});

test('what nobody can have to learn of is not asked about: facts, plain consents, and what another tool told', () => {
  const consent = (given: boolean): SubjectEvent => ({
    kind: 'consent',
    at: minute(1),
    version: 1,
    choices: { marketing: true, location: given },
  });
  expect(mayConcernRecipients({ kind: 'interaction', at: minute(1) })).toBe(false);
  expect(mayConcernRecipients(consent(true), 'customise')).toBe(false);
  for (const method of ['accept-all', 'import'])
    expect(mayConcernRecipients(consent(false), method)).toBe(false);
});

test('who got the data under an older declaration is told too, once, of everything it got it for', () => {
  fc.assert(
    fc.property(fc.array(anyReach, { minLength: 1, maxLength: 3 }), anyEvents, (versions, events) => {
      const manifests = versions.map(manifestWith);
      for (const [index, event] of events.entries()) {
        if (!concerning(event)) continue;
        const before = events.slice(0, index);
        const each = manifests.flatMap((manifest) => whoIsTold(manifest, event, before)?.recipients ?? []);
        const { recipients = {} } = manifests.at(-1)!;
        const told = toldOverTime(manifests, event, before)?.recipients ?? [];
        // How it is told is said by the newest declaration.
        const ids = [...new Set(each.map(({ id }) => id))].filter((id) => recipients[id]?.propagate);
        expect(told.map(({ id }) => id)).toEqual(ids);
        for (const { id, purposes: about, way } of told) {
          const own = each.filter((one) => one.id === id).flatMap((one) => one.purposes);
          expect(about.toSorted()).toEqual([...new Set(own)].toSorted());
          expect(way).toBe(recipients[id]!.propagate === 'webhook' ? 'webhook' : 'task');
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('of those that left the declaration whoever holds data in its own right is told, a processor is not', () => {
  const of = (role: Recipient['role']) => {
    const { bank } = sampleManifest.recipients!;
    const payments = { ...sampleManifest.purposes['payments']!, basis: 'consent' as const };
    const former = {
      ...sampleManifest,
      purposes: { payments },
      recipients: { bank: { ...bank!, role, propagate: 'webhook' } },
    } as unknown as Manifest;
    const now = { ...former, purposes: { payments: { ...payments, recipients: [] } }, recipients: {} };
    const event = { kind: 'objection', at: minute(1), purpose: 'payments', standing: true } as const;
    return toldOverTime([former, now], event, []);
  };
  expect(of('controller')).toMatchObject({ kind: 'objection.raised', recipients: [{ id: 'bank' }] });
  expect(of('processor')).toBeNull();
});

test('a written consent to a transfer ends for those it carried data to in that country, and for nobody else', () => {
  const { bank } = sampleManifest.recipients!;
  const abroad = (country: string, dataIn: readonly string[], mechanism: string) =>
    ({ ...bank!, country, dataIn, transfer: { mechanisms: [mechanism] }, propagate: 'webhook' }) as Recipient;
  const recipients = {
    seat: abroad('TR', [], 'written-consent'),
    store: abroad('DE', ['TR'], 'written-consent'),
    clauses: abroad('TR', [], 'scc'),
    elsewhere: abroad('GE', ['GE'], 'written-consent'),
    unnamed: abroad('TR', [], 'written-consent'),
  };
  const payments = {
    ...sampleManifest.purposes['payments']!,
    recipients: Object.keys(recipients).slice(0, -1),
  };
  const manifest = { ...sampleManifest, purposes: { payments }, recipients } as Manifest;
  const said = (at: number, given: boolean, country = 'TR') =>
    ({ kind: 'written-consent', at: minute(at), version: 1, country, given }) as const;
  expect(whoIsTold(manifest, said(2, false), [said(1, true)])).toEqual({
    kind: 'transfer-consent.withdrawn',
    country: 'TR',
    recipients: ['seat', 'store'].map((id) => ({ id, way: 'webhook', purposes: ['payments'] })),
  });
  for (const before of [[], [said(1, false)], [said(1, true, 'GE')]])
    expect(whoIsTold(manifest, said(2, false), before)).toBeNull();
  expect(whoIsTold(manifest, said(2, true), [said(1, true)])).toBeNull();
  expect([said(1, false), said(1, true)].map((event) => mayConcernRecipients(event))).toEqual([true, false]);
});
