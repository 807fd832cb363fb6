import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardView, BoardRowView } from '@amanat/contract/console.ts';
import type { DecisionAnswer, DecisionRequest } from '@amanat/contract/gate.ts';
import { keyScopes } from '@amanat/contract/key-scopes.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestTextOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import { sql } from 'kysely';
import { stringify } from 'yaml';
import { startMail } from '../../../../demo/mail/mail.ts';
import { makeApiKey } from '../../accounts/sessions.ts';
import { appendSubjectEvents } from '../../consent/events.ts';
import { openCore } from '../../core.ts';
import { settableClock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabaseUrl } from '../../platform/testing/database.ts';
import { serve } from '../../serve.ts';

export type Org = 'focusagency' | 'alqoritmika' | 'smartmarket' | 'icta' | 'lalafo';
/** A person the tests are about; made up, like the address. */
export const aysel = 'aysel.quliyeva@example.az';

/** A declaration with one part replaced: `changed(m, 'purposes', { … })` merges into that section. */
export function changed<Section extends keyof Manifest>(
  manifest: Manifest,
  section: Section,
  change: object,
): Manifest {
  return { ...manifest, [section]: { ...(manifest[section] as object), ...change } };
}

export interface Page {
  readonly status: number;
  readonly body: string;
  /** What a reader sees: without tags, spaces joined. */
  readonly text: string;
  readonly headers: Headers;
}
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** The words of a page as a browser without JavaScript shows them. */
export function wordsOf(markup: string): string {
  return (
    markup
      .replaceAll(/<(head|script|style)\b[\s\S]*?<\/\1>/g, ' ')
      // A date is an element inside its sentence: nothing stands between it and the comma.
      .replaceAll(/<span class="date">([^<]*)<\/span>/g, '$1')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/&(amp|lt|gt|quot);/g, (_all, name: string) => entities[name] ?? '')
      .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/\s+/g, ' ')
  );
}

export interface ProgramOptions {
  readonly now?: string;
  /** Declarations in place of the real ones. */
  readonly declared?: Partial<Record<Org, Manifest>>;
  /** Connections of stores. */
  readonly environment?: Record<string, string>;
  /** Days between the scanner's visits; none are made unless told. */
  readonly scanEveryDays?: number;
  /** Organisations to publish at the start; all five unless told. */
  readonly organisations?: readonly Org[];
}

/** The whole server, as `npm start` runs it, on free ports: real PostgreSQL, a real mail server, a clock that is moved. */
export async function startProgram(options: ProgramOptions = {}) {
  const clock = settableClock(options.now ?? '2026-11-23T08:00:00.000Z');
  const directory = mkdtempSync(join(tmpdir(), 'promises-'));
  const folder = join(directory, 'organisations');
  for (const org of options.organisations ?? (organisations as readonly Org[])) {
    mkdirSync(join(folder, org), { recursive: true });
    const given = options.declared?.[org];
    const source = given ? stringify(given) : manifestTextOf(org);
    writeFileSync(join(folder, org, 'manifest.yaml'), source);
  }
  const mail = await startMail({ smtpPort: 0, httpPort: 0 });
  const environment = options.environment ?? {};
  const refusals: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: (about: object) => void refusals.push(about),
    error: () => undefined,
  };
  const core = await openCore(
    {
      databaseUrl: await testDatabaseUrl(),
      dataDirectory: directory,
      host: '127.0.0.1',
      port: 0,
      baseUrl: undefined,
      smtpUrl: mail.smtpUrl,
      organisations: folder,
      trustProxy: false,
      scanEveryDays: options.scanEveryDays ?? null,
      noticesPerMinute: 6_000,
      environment,
    },
    clock,
    log,
  );
  if (refusals.length > 0) throw new Error(`A manifest was refused: ${JSON.stringify(refusals)}`);
  const served = await serve(core);
  const { db } = core.database;
  const keyOf = memo((org: string) => makeApiKey(db, clock, org, 'promises', keyScopes));
  const send = async (method: string, path: string, body?: unknown, org?: string): Promise<Page> => {
    const headers: Record<string, string> = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(org === undefined ? {} : { authorization: `Bearer ${await keyOf(org)}` }),
    };
    const answer = await fetch(served.url + path, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const markup = await answer.text();
    return { status: answer.status, body: markup, text: wordsOf(markup), headers: answer.headers };
  };
  return {
    core,
    clock,
    db,
    mail,
    environment,
    url: served.url,
    app: served.app,
    send,
    /** A page as a stranger gets it. */
    page: (path: string) => send('GET', path),
    /** Publishes over HTTP with the organisation's key, as `amanat publish` does. */
    publish: (org: string, manifest: unknown) =>
      send('POST', `/v1/organisations/${org}/versions`, { manifest: stringify(manifest) }, org),
    /** Asks the gate over HTTP about Aysel; all categories of the purpose unless told. */
    ask: async (
      org: Org,
      question: Partial<DecisionRequest> & { purpose: string },
    ): Promise<DecisionAnswer> => {
      const categories = core.policies.inForce(org)?.manifest.purposes[question.purpose]?.categories ?? [
        'name',
      ];
      const subject = { kind: 'email', value: aysel };
      const body = { organisation: org, subject, categories, ...question };
      const answer = await send('POST', '/v1/decisions', body, org);
      if (answer.status !== 200) throw new Error(answer.body);
      return JSON.parse(answer.body) as DecisionAnswer;
    },
    /** What happened to a person, written as the capabilities write it. */
    happened: (org: Org, events: readonly SubjectEvent[], email = aysel) =>
      inTransaction(db, (tx) =>
        appendSubjectEvents(tx, org, core.keys.pseudonym(org, 'email', email), events),
      ),
    /** The row of the promise board, read anew over HTTP. */
    row: async (id: string): Promise<BoardRowView> => {
      clock.advance(21_000);
      const org = orgOf(id);
      const { boards } = JSON.parse((await send('GET', '/v1/promises', undefined, org)).body) as {
        boards: BoardView[];
      };
      const found = boards.flatMap((board) => board.promises).find((row) => row.id === id);
      if (!found) throw new Error(`${id} is not on the board.`);
      return found;
    },
    board: async (org: Org): Promise<BoardView> => {
      clock.advance(21_000);
      const { boards } = JSON.parse((await send('GET', '/v1/promises', undefined, org)).body) as {
        boards: BoardView[];
      };
      return boards[0]!;
    },
    /** Entries of an organisation's journal, oldest first. */
    journal: async (org: Org): Promise<readonly JournalRow[]> => {
      const { rows } = await sql<{ entry: JournalRow }>`select convert_from(entry, 'UTF8')::jsonb as entry
        from journal_entry where org = ${org} order by idx`.execute(db);
      return rows.map(({ entry }) => entry);
    },
    close: async () => {
      await served.close();
      await mail.stop();
    },
  };
}
export type Program = Awaited<ReturnType<typeof startProgram>>;
export interface JournalRow {
  readonly kind: string;
  readonly time: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly refs: Readonly<Record<string, string | number>>;
}

const prefixes: Readonly<Record<string, Org>> = {
  FOC: 'focusagency',
  ALQ: 'alqoritmika',
  SMA: 'smartmarket',
  ICT: 'icta',
  LAL: 'lalafo',
};
/** The organisation a promise belongs to. */
export function orgOf(id: string): Org {
  const org = prefixes[id.slice(0, 3)];
  if (!org) throw new Error(`${id} belongs to no organisation.`);
  return org;
}
function memo<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Codes of the reasons that carry an answer of the gate. */
export function reasons(answer: DecisionAnswer): string[] {
  return answer.reasons.filter(({ decisive }) => decisive).map(({ code }) => code);
}
/** Facts about people, as events of the gate. */
export const facts = {
  customer: (at = '2026-10-01T08:00:00.000Z'): SubjectEvent => ({ kind: 'contract', at, running: true }),
  contractEnded: (at: string): SubjectEvent => ({ kind: 'contract', at, running: false }),
  born: (date: string): SubjectEvent => ({ kind: 'birth', at: '2026-10-01T08:00:00.000Z', date }),
  said: (choices: Record<string, boolean>, at = '2026-11-20T08:00:00.000Z', version = 1): SubjectEvent => ({
    kind: 'consent',
    at,
    version,
    choices,
  }),
};
