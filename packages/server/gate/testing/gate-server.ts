import { applicationScopes } from '@amanat/contract/key-scopes.ts';
import { randomBytes } from 'node:crypto';
import type { DecisionAnswer, DecisionRequest } from '@amanat/contract/gate.ts';
import type { CompiledManifest } from '@amanat/domain/decide/compile.ts';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { appendSubjectEvents } from '../../consent/events.ts';
import { decisionRoutes } from '../../http/public/decisions.ts';
import { type Caller } from '../../http/server.ts';
import { testServer } from '../../http/testing/test-server.ts';
import { createJournal } from '../../ledger/journal.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { decisions } from '../decisions.ts';
import { personEvents } from '../events.ts';
import { decisionLog } from '../record.ts';

const someone = 'leyla@example.az';

/** The real gate behind its route, over a real database, with one declaration in force. */
export async function gateServer(db: Db, clock: Clock, manifest: Manifest, compiled?: CompiledManifest) {
  const org = manifest.organisation.id;
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(randomBytes(32)) });
  await keys.ensureOrganisation(org);
  const inForce = compiled ?? compileManifest(manifest, 1);
  const version = { manifest, compiled: inForce, number: inForce.version } as const;
  const gate = decisions({
    clock,
    keys,
    policies: { inForce: (id) => (id === org ? { ...version, ...published(org) } : undefined) },
    log: decisionLog(db, createJournal({ keys })),
    events: personEvents(db),
  });
  const holder: Caller = {
    account: 'till',
    organisations: { [org]: 'handler' },
    api: true,
    keyFor: applicationScopes,
    hasAgreement: true,
  };
  const app = await testServer({
    identify: async (request) => (request.headers.authorization === 'Bearer key' ? holder : null),
  });
  decisionRoutes(app, { decisions: gate });
  const subject = keys.pseudonym(org, 'email', someone);
  const post = (body: unknown, key = 'key') =>
    app.inject({
      method: 'POST',
      url: '/v1/decisions',
      headers: { authorization: `Bearer ${key}` },
      payload: body as object,
    });
  /** What happened to the person, written as the capabilities write it. */
  const happened = (...events: readonly SubjectEvent[]) =>
    inTransaction(db, (tx) => appendSubjectEvents(tx, org, subject, events));
  const ask = async (question: Partial<DecisionRequest> & { purpose: string }): Promise<DecisionAnswer> => {
    const categories = [...(manifest.purposes[question.purpose]?.categories ?? ['name'])];
    const person = { kind: 'email', value: someone };
    const answer = await post({ organisation: org, subject: person, categories, ...question });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json<DecisionAnswer>();
  };
  return { app, keys, org, subject, post, ask, happened };
}

function published(org: string) {
  return {
    org,
    hash: '0',
    effectiveAt: '2025-01-01T00:00:00.000Z',
    publishedAt: '2025-01-01T00:00:00.000Z',
    approved: '2025-01-01',
    significant: false,
    noticeAt: null,
    changes: [],
    consentAnew: [],
  };
}

/** Codes of the reasons that carry an answer. */
export function codes(answer: DecisionAnswer): string[] {
  return answer.reasons.filter(({ decisive }) => decisive).map(({ code }) => code);
}
