import { receiptAddress } from '../platform/receipt-address.ts';
import { nowIso, type PreferenceServices } from './services.ts';
import { storedChoices } from './store.ts';

/** What a form sent, and how it stands now. */
export interface FormTaken {
  /** True while the mail's link may be awaited for something of it. */
  readonly waits: boolean;
  /** Address of the receipt; none while nothing of it is given. */
  readonly receipt: string | undefined;
}

/**
 * What became of a form that was taken: read anew each time, so that the page of its result never says what was true
 * once. Whether somebody followed the mail's link is told to whoever has the mail, and not here: anybody may have typed
 * the address. Undefined when nothing of it is left: the person's choices are gone, or the time to confirm is over.
 * @param id of the choice as `recordForm` answered it.
 */
export async function formTaken(
  services: Pick<PreferenceServices, 'db' | 'clock' | 'keys'>,
  org: string,
  { subject, id }: { readonly subject: string; readonly id: string },
): Promise<FormTaken | undefined> {
  const history = await storedChoices(services.db, org, subject);
  const first = history.find((one) => one.id === id);
  if (!first) return undefined;
  const key = first.beside['key'];
  // What needs the mail and what needs none are acts of their own, sent by one press.
  const sent = history.filter((one) => one.id === id || (key !== undefined && one.beside['key'] === key));
  const given = sent.find(({ event }) => event.kind === 'consent');
  const now = nowIso(services);
  const waits = sent.some(({ event }) => event.kind === 'consent-pending' && event.until > now);
  if (!given) return waits ? { waits, receipt: undefined } : undefined;
  return { waits, receipt: receiptAddress(services.keys, org, given.id) };
}
