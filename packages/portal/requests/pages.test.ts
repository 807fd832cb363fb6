import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import { requestKinds } from '@amanat/domain/requests/kinds.ts';
import { phases } from '@amanat/domain/requests/state.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import { askCodePage, codePage, lookupPage } from './code-page.ts';
import { contactPage } from './contact-page.ts';
import { correctionsPage, valuesPage } from './corrections-page.ts';
import { erasurePage, guardianPage, textPage } from './details-page.ts';
import { type Draft, portalKinds } from './draft.ts';
import { errorPage } from './error-page.ts';
import { f, pausedSince, stoodFor } from './follow-texts.ts';
import { kindPage } from './kind-page.ts';
import { kindTexts } from './kind-texts.ts';
import { purposesPage } from './purposes-page.ts';
import { q } from './question-texts.ts';
import { sentPage } from './sent-page.ts';
import { receiptStyle } from '../receipt/receipt-page.ts';
import { type RequestView, statusPage, takeBackPage } from './status-page.ts';
import { statusSteps } from './status-steps.ts';

const due = { day: '2026-12-02', term: { amount: 7, unit: 'working-days' } } as const;

const request: RequestView = {
  id: 'x',
  number: 'M-2026-0001',
  kind: 'access',
  phase: 'withdrawn',
  moments: {
    received: '2026-11-23T08:00:00.000Z',
    confirmed: '2026-11-23T08:01:00.000Z',
    planned: null,
    done: null,
    closed: '2026-11-24T08:00:00.000Z',
  },
  due: '2026-12-02',
  citation: 'terms.access',
  extended: false,
  late: false,
  pause: null,
  daysStill: 0,
  files: [],
  letters: [],
  keptUntil: null,
  mayTakeBack: false,
};

/** Every page, with the same text wherever people or other servers write. */
function everyPage(manifest: Manifest, language: Language, told: string): readonly string[] {
  const view = { manifest, language, errors: { main: told } };
  const correctable = [{ id: 'x.y', category: 'x', column: 'y', label: told }];
  const [purpose = ''] = Object.keys(manifest.purposes);
  const draft: Draft = {
    kind: 'access',
    nonce: 'n',
    text: told,
    fields: ['x.y'],
    values: { 'x.y': told },
    purposes: [purpose, told],
    about: told,
    email: told,
    name: told,
  };
  const answered: RequestView = {
    ...request,
    id: told,
    number: told,
    phase: 'answered',
    citation: told,
    extended: true,
    late: true,
    files: [{ name: `${told}.zip`, type: told, bytes: 2048 }],
    letters: [{ name: told, sentAt: '2026-11-23T08:00:00.000Z' }],
    keptUntil: '2026-12-24',
    mayTakeBack: true,
  };
  return [
    kindPage({ ...view, kinds: portalKinds, due }),
    ...(['access', 'portability', 'restriction', 'question'] as const).map((kind) =>
      textPage({ ...view, draft, kind }),
    ),
    erasurePage({ ...view, draft }),
    guardianPage({ ...view, draft }),
    correctionsPage({ ...view, draft, correctable }),
    valuesPage({ ...view, draft, correctable }),
    purposesPage({ ...view, draft, kind: 'withdrawal', purposes: Object.keys(manifest.purposes) }),
    contactPage({ ...view, draft }),
    ...portalKinds.map((kind) => checkPage({ ...view, draft: { ...draft, kind }, correctable, due })),
    codePage({ ...view, via: 'new', email: told, resent: true }),
    askCodePage(view),
    lookupPage({ ...view, number: told, email: told }),
    sentPage({
      ...view,
      number: told,
      kind: 'access',
      due: '2026-12-02',
      link: '/x',
      merged: true,
      done: false,
    }),
    statusPage({ ...view, request: answered }),
    statusPage({
      ...view,
      request: {
        ...answered,
        phase: 'confirmed',
        pause: { because: 'scope', from: '2026-11-23T08:00:00.000Z' },
      },
    }),
    takeBackPage({ ...view, id: 'x', number: told }),
    errorPage({ organisation: manifest.organisation, language, status: 404, code: told }),
  ];
}

test('every page of every organisation is whole in three languages', () => {
  for (const name of organisations)
    for (const language of ['az', 'en', 'ru'] as const)
      for (const page of everyPage(manifestOf(name), language, 'x')) {
        expect(page).toContain(`<html lang="${language}">`);
        expect(page).not.toMatch(/undefined|\[object|NaN|>null</);
        expect(page.match(/<h1[ >]/g)).toHaveLength(1);
      }
});

test('Azerbaijani, English and Russian say their own words everywhere', () => {
  const texts = [
    ...Object.values(q),
    ...Object.values(f),
    ...Object.values(kindTexts).flatMap(({ label, hint, noun }) => [label, hint, noun]),
  ];
  for (const { az, en, ru } of texts) {
    expect(en).not.toMatch(/[əığşçöüа-я]/i);
    expect(ru).toMatch(/[а-я]|^[\d\s-]+$/i);
    expect(az).not.toMatch(/[а-яёw]/i);
    expect(new Set([az, en, ru]).size).toBe(3);
  }
});

test('nothing that people write becomes markup', () => {
  const manifest = manifestOf('smartmarket');
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'${x}`';
  for (const page of everyPage(manifest, 'az', hostile)) {
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/<[^>]*\sonerror=/);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const plain = everyPage(manifest, 'az', 'x').map(tags);
      expect(everyPage(manifest, 'az', `x${text}`).map(tags)).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});
/** The elements of a page in order. */
function tags(page: string): string {
  return [...page.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([tag]) => tag).join('');
}

test('every kind has steps in every phase: what is past, at most one under way, what comes', () => {
  for (const kind of requestKinds)
    for (const phase of phases) {
      const closed = ['answered', 'refused', 'withdrawn', 'expired'].includes(phase);
      const at = (when: boolean) => (when ? '2026-11-23T08:00:00.000Z' : null);
      const steps = statusSteps(kind, phase, {
        received: '2026-11-23T08:00:00.000Z',
        confirmed: at(!['opened', 'code-sent'].includes(phase)),
        planned: at(['planned', 'approved', 'running', 'second-scan', 'ready', 'answered'].includes(phase)),
        done: at(phase === 'ready' || phase === 'answered'),
        closed: closed ? '2026-11-24T08:00:00.000Z' : null,
      });
      const states = steps.map(({ state }) => state).join(' ');
      expect(states).toMatch(closed ? /^done( done)*$/ : /^done( done)* now( later)*$/);
    }
});

test('before an erasure nobody is told that data is kept for a case there may not be', () => {
  const page = erasurePage({
    manifest: manifestOf('lalafo'),
    language: 'en',
    draft: { kind: 'erasure', nonce: 'n' },
  });
  expect(page).toMatch(/Tax and legal duties<\/b> \(.*?<b>5\u00A0years after the contract ends<\/b><\/p>/s);
  expect(page).toContain('<b>until the case is closed</b>, only if there is such a case about you');
});

test('the dark colours of a receipt are for screens: printed, it is ink on paper', () => {
  expect(receiptStyle).toContain('@media screen and (prefers-color-scheme:dark)');
  expect(receiptStyle).not.toContain('@media(prefers-color-scheme:dark)');
});

test('the page of a closed request leads to a new one, that of an open one does not', () => {
  const pageIn = (phase: RequestView['phase']) =>
    statusPage({ manifest: manifestOf('smartmarket'), language: 'az', request: { ...request, phase } });
  for (const phase of ['answered', 'refused', 'withdrawn', 'expired'] as const)
    expect(pageIn(phase)).toContain('<a href="/smartmarket/requests">Yeni müraciət göndər</a>');
  expect(pageIn('planned')).not.toContain('Yeni müraciət göndər');
});

/** What is read on a page. */
const text = (page: string): string => page.replaceAll(/<[^>]*>/g, '');

test('LAL-4.6: while the term stands still the page says since when and what is awaited, and promises no day', () => {
  for (const language of ['az', 'en', 'ru'] as const)
    for (const because of ['identity', 'scope'] as const) {
      const still: RequestView = {
        ...request,
        phase: 'code-sent',
        late: true,
        pause: { because, from: '2026-11-25T08:00:00.000Z' },
      };
      const page = text(statusPage({ manifest: manifestOf('smartmarket'), language, request: still }));
      expect(page).toContain(`${pausedSince('2026-11-25')[language]}`);
      expect(page).toContain((because === 'identity' ? f.pausedIdentity : f.pausedScope)[language]);
      expect(page).not.toContain(formatDate('2026-12-02', language));
      expect(page).not.toContain(f.late[language]);
      const running = text(
        statusPage({
          manifest: manifestOf('smartmarket'),
          language,
          request: { ...still, late: false, pause: null, daysStill: 5 },
        }),
      );
      expect(running).toContain(formatDate('2026-12-02', language));
      expect(running).toContain(stoodFor(5)[language]);
    }
});
