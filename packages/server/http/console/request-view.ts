import { nameIn, nameOrNull } from '@amanat/domain/schema/schema.ts';
import type { AskedView, RequestDetailView, RequestRowView, StepView } from '@amanat/contract/console.ts';
import { calendarFor } from '@amanat/domain/calendar/choose.ts';
import { workingDaysBetween } from '@amanat/domain/calendar/working-days.ts';
import type { ExtensionLeft } from '@amanat/domain/requests/extension.ts';
import { identifiedKinds } from '@amanat/domain/requests/kinds.ts';
import type { PauseLeft } from '@amanat/domain/requests/stand-still.ts';
import { isClosed } from '@amanat/domain/requests/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Ask } from '../../requests/ask.ts';
import type { RequestDetail } from '../../requests/detail.ts';
import type { RequestSummary } from '../../requests/list.ts';
import type { ActOfRequest } from '../../retention/reads.ts';
import { correctionName } from '../correction-name.ts';
import { categoriesIn, dataIn, storeNameOf } from './categories-in.ts';

/** Working days from today to the last day; negative when it is past. */
function daysLeft(due: string, today: string, country: string): number {
  const calendar = calendarFor('az-998', country);
  return due >= today ? workingDaysBetween(calendar, today, due) : -workingDaysBetween(calendar, due, today);
}

export function rowView(row: RequestSummary, today: string, country: string): RequestRowView {
  const { id, number, kind, channel, language, phase, receivedAt, due, pausedAt, closedAt } = row;
  const { handler, late, waits } = row;
  const workingDaysLeft = closedAt || pausedAt ? null : daysLeft(due, today, country);
  return {
    id,
    number,
    kind,
    channel,
    language,
    phase,
    receivedAt,
    due,
    pausedAt,
    closedAt,
    handler,
    late,
    waits,
    workingDaysLeft,
  };
}

function stepView(step: RequestDetail['steps'][number], manifest: Manifest): StepView {
  const purpose = step.ground ? manifest.purposes[step.ground.purpose] : undefined;
  return {
    n: step.n,
    round: step.round,
    store: step.store,
    storeName: nameIn(manifest.stores?.[step.store]?.name ?? step.store),
    table: step.table_name,
    action: step.action,
    columns: step.columns,
    categories: categoriesIn(manifest, step.store, step.table_name, step.columns),
    ground: purpose ? { purpose: purpose.name, law: nameOrNull(step.ground?.law) } : null,
    planned: step.planned_count,
    shared: step.shared_count,
    done: step.done_count,
    state: step.state,
    attempts: step.attempts,
    nextAttemptAt: step.next_attempt_at,
    lastError: step.last_error,
  };
}

/** What is asked, in the names of the declaration; what it no longer names keeps its id. */
function askedView({ corrections = [], purposes, until, about }: Ask, manifest: Manifest): AskedView {
  return {
    corrections: corrections.map(({ category, column, value }) => ({
      name: correctionName(manifest.categories[category]?.name ?? nameIn(category), column),
      value,
    })),
    purposes: purposes?.map((id) => manifest.purposes[id]?.name ?? nameIn(id)) ?? null,
    until: until ?? null,
    about: about ?? null,
  };
}

/** What staff see of one request. Contact and words are shown to those who may open personal data only. */
export function detailView(
  detail: RequestDetail,
  manifest: Manifest,
  today: string,
  opensPersonalData: boolean,
  act: ActOfRequest | undefined,
  term: { readonly extendable: ExtensionLeft | null; readonly pausable: PauseLeft | null },
): RequestDetailView {
  const { country } = manifest.organisation;
  const { state } = detail;
  return {
    summary: rowView(detail.summary, today, country),
    citation: state.deadline.binding.citation,
    pauses: state.pauses,
    extensions: state.extensions,
    ...term,
    confirmable: !state.confirmed && !isClosed(state) && identifiedKinds.includes(state.kind),
    refusal: state.refusal,
    contact: opensPersonalData ? detail.contact : null,
    text: opensPersonalData ? (detail.ask?.text ?? null) : null,
    asked: opensPersonalData && detail.ask ? askedView(detail.ask, manifest) : null,
    blockers: (detail.plan?.blockers ?? []).map((blocker) => ({
      ...blocker,
      storeName: storeNameOf(manifest, blocker.store),
      categories: dataIn(manifest, blocker.store, blocker.table),
    })),
    others: (detail.plan?.others ?? []).map((each) => ({
      ...each,
      categories: categoriesIn(manifest, each.store, each.table),
    })),
    act: act ?? null,
    plannedAt: detail.plan?.madeAt ?? null,
    plannedRows: detail.plan?.rows ?? detail.steps.reduce((sum, step) => sum + step.planned_count, 0),
    steps: detail.steps.map((s) => stepView(s, manifest)),
    scans: Object.entries(state.steps ?? {}).flatMap(([store, s]) => (s.scan ? [{ store, ...s.scan }] : [])),
    timeline: detail.events.map((event) => ({
      at: event.at,
      kind: event.type,
      actor: event.actor,
      ...('store' in event ? { storeName: nameIn(manifest.stores?.[event.store]?.name ?? event.store) } : {}),
    })),
    restrictionStands: detail.restrictionStands,
    letters: detail.letters,
    files: detail.files,
    earlier: detail.earlier.map((r) => rowView(r, today, country)),
  };
}
