import { daysStill } from '@amanat/domain/requests/pause.ts';
import { isLate, openPause, type Phase } from '@amanat/domain/requests/state.ts';
import { foldRequest } from '@amanat/domain/requests/request.ts';
import { sql } from 'kysely';
import { foldEmail } from '../connectors/connector.ts';
import type { Contact } from './ask.ts';
import { fileNames } from './files.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { requestEvents, requestRow, type RequestRow } from './store.ts';

/** Phases in which nothing was carried out yet, so that a request can be taken back. */
const takeBackFrom: readonly Phase[] = ['opened', 'code-sent', 'confirmed', 'planned', 'approved'];

/** Everything a person sees of their own request. Instants are ISO; nothing in it names anybody. */
export async function personView(services: Pick<RequestServices, 'db' | 'clock'>, row: RequestRow) {
  const { db } = services;
  const { org, id, kind, phase } = row;
  const events = await requestEvents(db, org, id);
  const state = foldRequest(events);
  const lastOf = (types: readonly string[]) =>
    events.findLast(({ type }) => types.includes(type))?.at ?? null;
  const { rows: letters } = await sql<{
    name: string;
    sent_at: string;
  }>`select name, sent_at from request_letter
    where org = ${org} and request = ${id} and sent_at is not null order by sent_at, name`.execute(db);
  const finished = phase === 'ready' || phase === 'answered';
  return {
    id,
    number: row.number,
    kind,
    phase,
    moments: {
      received: row.received_at,
      confirmed: state.confirmed?.at ?? null,
      planned: lastOf(['planned']),
      done: finished ? (lastOf(['scanned', 'step-done']) ?? lastOf(['approved', 'answered'])) : null,
      closed: row.closed_at,
    },
    due: row.due_date,
    citation: state.deadline.binding.citation,
    extended: state.extensions > 0,
    late: isLate(state, nowIso(services)),
    pause: openPause(state),
    daysStill: state.pauses.reduce((sum, pause) => sum + daysStill(pause), 0),
    files: withPage(await fileNames(db, org, id)),
    letters: letters.map(({ name, sent_at }) => ({ name, sentAt: sent_at })),
    keptUntil: row.keep_until,
    mayTakeBack: takeBackFrom.includes(phase) && !state.begun,
  };
}

type FileName = Pick<Awaited<ReturnType<typeof fileNames>>[number], 'name' | 'type'> & {
  readonly bytes: number | null;
};
/** A package holds a page to read; it is offered beside it. See `answerFile`. */
function withPage(files: readonly FileName[]): readonly FileName[] {
  const [first] = files;
  if (files.length !== 1 || !first?.name.endsWith('.zip')) return files;
  return [{ name: first.name.replace(/zip$/, 'html'), type: 'text/html; charset=utf-8', bytes: null }, first];
}

/**
 * How a request that is not open to this browser can be opened: with the code that is on its way or can still be
 * entered, by asking for one, or no more at all.
 * @throws AMANAT-REQ-001
 */
export async function howToOpen(
  services: Pick<RequestServices, 'db' | 'clock'>,
  org: string,
  request: string,
): Promise<'enter-code' | 'ask-code' | 'gone'> {
  const { id, key_destroyed_at } = await requestRow(services.db, org, request);
  if (key_destroyed_at) return 'gone';
  const { rows } = await sql<{ awaited: boolean }>`select
      exists (select 1 from request_letter where org = ${org} and request = ${id} and sent_at is null
        and name like 'code:%')
      or exists (select 1 from (select * from request_code where org = ${org} and request = ${id}
        order by sent_at desc, id limit 1) last where used_at is null and attempts < 5
        and expires_at > ${nowIso(services)}) as awaited`.execute(services.db);
  return rows[0]?.awaited ? 'enter-code' : 'ask-code';
}

/** The id of the request that was sent from this address under this number; null when there is none. */
export async function findByContact(
  services: Pick<RequestServices, 'db' | 'keys'>,
  org: string,
  number: string,
  email: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from request
    where org = ${org} and number = ${number} and key_destroyed_at is null`.execute(services.db);
  const id = rows[0]?.id;
  const contact = id ? await getSecret<Contact>(services, services.db, org, id, 'contact') : null;
  return id && contact && foldEmail(contact.email) === foldEmail(email) ? id : null;
}
