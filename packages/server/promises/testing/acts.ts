import { unzipSync } from 'fflate';
import { strFromU8 } from 'fflate';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import { createAccount } from '../../accounts/accounts.ts';
import { openSession } from '../../accounts/sessions.ts';
import { createJobs } from '../../platform/jobs.ts';
import { startAllSweeps } from '../../retention/start-sweep.ts';
import { aysel, type Org, type Page, type Program, wordsOf } from './program.ts';

/** Waits until the program's own worker has brought something about, as long as anything that is polled for. */
export async function soon<T>(look: () => Promise<T | undefined | false | null>): Promise<T> {
  let found: T | undefined | false | null;
  await expect.poll(async () => (found = await look())).toBeTruthy();
  return found as T;
}

/** What the nightly job does: sweeps every table that has a schedule, by the program's own worker, to the end. */
export async function sweepEverything({ core }: Program, db = core.database.db): Promise<void> {
  const { clock, log, journal, keys, policies, stores } = core;
  await startAllSweeps(
    { db, clock, log, journal, keys, jobs: createJobs(clock), policies, stores },
    'system',
  );
  await soon(async () => {
    const { rows } = await sql`select 1 from retention_run where finished_at is null`.execute(db);
    return rows.length === 0;
  });
}

type Send = (method: string, path: string, body?: unknown) => Promise<Page>;
let made = 0;
/** A member of staff with a session, asking over HTTP as the console does. */
export async function staff(program: Program, org: Org, role: StaffRole): Promise<Send> {
  const { clock, db, core, url } = program;
  const { id } = await createAccount(
    { db, clock, keys: core.keys },
    {
      email: `emekdas${++made}@example.az`,
      password: `uzun-parol-${made}`,
      roles: { [org]: role },
      hasAgreement: true,
    },
  );
  return async (method, path, body) => {
    // A session of its own for each call: the clock may have been moved by years since the last.
    const { token } = await openSession(db, clock, id);
    const answer = await fetch(url + path, {
      method,
      headers: {
        cookie: `amanat_session=${token}`,
        origin: url,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const markup = await answer.text();
    return { status: answer.status, body: markup, text: wordsOf(markup), headers: answer.headers };
  };
}

export interface Answered {
  readonly number: string;
  readonly token: string;
  /** Files of the answer by name; those of a package by their path in it. */
  readonly files: Readonly<Record<string, string>>;
  /** Words of the readable answer. */
  readonly letter: string;
}
/** A request from its opening to its answer, over HTTP and the real mail server; approved by an officer. */
export async function request(
  program: Program,
  org: Org,
  body: { readonly kind: string; readonly email?: string } & Record<string, unknown>,
): Promise<Answered> {
  const { mail, send } = program;
  const email = body.email ?? aysel;
  const base = `/v1/organisations/${org}/requests`;
  const opened = await send('POST', base, { language: 'az', ...body, email });
  if (opened.status !== 201) throw new Error(opened.body);
  const { number } = JSON.parse(opened.body) as { number: string };
  const code = await soon(async () => {
    const letter = mail.inbox.list().find((each) => each.subject.includes(number) && each.to.includes(email));
    return /\b\d{6}\b/.exec(letter?.text ?? '')?.[0];
  });
  const confirmed = await send('POST', `${base}/${number}/confirmation`, { code });
  if (confirmed.status !== 200) throw new Error(confirmed.body);
  const { token } = JSON.parse(confirmed.body) as { token: string };
  const mine = async (path = '') => {
    const answer = await fetch(`${program.url}${base}/${number}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const view = async () =>
    JSON.parse(strFromU8((await mine()).bytes)) as { phase: string; files: { name: string }[] };
  const officer = await staff(program, org, 'officer');
  const phase = await soon(async () => {
    const { phase: now } = await view();
    return ['planned', 'answered'].includes(now) && now;
  });
  if (phase === 'planned') {
    const approved = await officer('POST', `${base}/${number}/approval`, { acknowledge: [] });
    if (approved.status >= 300) throw new Error(approved.body);
  }
  const { files: names } = await soon(async () => {
    const now = await view();
    return now.phase === 'answered' && now;
  });
  const files: Record<string, string> = {};
  for (const { name } of names) {
    const { bytes } = await mine(`/files/${name}`);
    if (name.endsWith('.zip'))
      for (const [path, content] of Object.entries(unzipSync(bytes))) files[path] = strFromU8(content);
    else files[name] = strFromU8(bytes);
  }
  const readable = files['index.html'] ?? files[`${number}.html`] ?? '';
  return { number, token, files, letter: wordsOf(readable) };
}
