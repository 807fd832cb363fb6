import { GVL, Segment, TCModel, TCString, type VendorList } from '@iabtcf/core';
import type { GivingScript } from './part.ts';
import { state } from './state.ts';

/** What `__tcfapi` answers (IAB TCF CMP API v2). */
type Answer = Readonly<Record<string, unknown>>;
type Callback = (data: Answer | boolean | null, success: boolean) => void;
type Command = (callback: Callback, parameter?: unknown) => void;
type Api = (command?: string, version?: number, callback?: Callback, parameter?: unknown) => unknown;
interface AskedBefore {
  readonly __tcfapi?: Api;
}
/** The question of an embedded frame, by message. */
interface Call {
  readonly command: string;
  readonly version: number;
  readonly parameter?: unknown;
  readonly callId: string | number;
}

const tcfPolicyVersion = 5;
const listeners = new Map<number, Callback>();
let nextListener = 1;
let coming: Promise<GVL> | undefined;
let list: GVL | undefined;
let model: TCModel | undefined;
let tcString = '';
let eventStatus = 'tcloaded';

const flags = (ids: Iterable<number>, has: (id: number) => boolean) =>
  Object.fromEntries([...ids].map((id) => [id, has(id)]));
const numbers = (from: object) => Object.keys(from).map(Number);

/** The choice in the terms of the framework: consent alone, no legitimate interest; every vendor shown is disclosed. */
function modelOf(gvl: GVL): TCModel {
  const { config, allowed } = state;
  const { tcf } = config!;
  const made = new TCModel(gvl);
  made.cmpId = tcf!.cmpId;
  made.cmpVersion = tcf!.cmpVersion ?? 1;
  made.consentScreen = 1;
  made.publisherCountryCode = tcf!.publisherCountry;
  made.consentLanguage = config!.language.toUpperCase();
  made.isServiceSpecific = true;
  // The day of the choice, so that the same choice always gives the same string.
  if (state.choice?.t) made.created = made.lastUpdated = new Date(state.choice.t);
  const agreed = Object.entries(tcf!.purposes)
    .filter(([category]) => allowed[category] === 1)
    .flatMap(([, purposes]) => purposes);
  made.purposeConsents.set([...agreed]);
  const vendors = (tcf!.vendors ?? numbers(gvl.vendors)).filter((id) => gvl.vendors[id]);
  made.vendorConsents.set(
    vendors.filter((id) => gvl.vendors[id]?.purposes.some((one) => agreed.includes(one))),
  );
  made.vendorsDisclosed.set([...vendors]);
  return made;
}

/** `getTCData`, `addEventListener`: the TC string and what it says, in full. */
function tcData(listenerId?: number): Answer {
  const { tcf } = state.config!;
  const purposes = numbers(list!.purposes);
  const vendors = numbers(list!.vendors);
  return {
    tcString,
    tcfPolicyVersion,
    cmpId: tcf!.cmpId,
    cmpVersion: tcf!.cmpVersion ?? 1,
    gdprApplies: true,
    eventStatus,
    cmpStatus: 'loaded',
    ...(listenerId === undefined ? {} : { listenerId }),
    isServiceSpecific: true,
    useNonStandardTexts: false,
    publisherCC: tcf!.publisherCountry,
    purposeOneTreatment: false,
    purpose: {
      consents: flags(purposes, (id) => model!.purposeConsents.has(id)),
      legitimateInterests: flags(purposes, () => false),
    },
    vendor: {
      consents: flags(vendors, (id) => model!.vendorConsents.has(id)),
      legitimateInterests: flags(vendors, () => false),
      disclosedVendors: flags(vendors, (id) => model!.vendorsDisclosed.has(id)),
    },
    specialFeatureOptins: {},
    publisher: { consents: {}, legitimateInterests: {}, customPurpose: {}, restrictions: {} },
  };
}

const commands: Readonly<Record<string, Command>> = {
  ping: (callback) =>
    callback(
      {
        gdprApplies: true,
        cmpLoaded: true,
        cmpStatus: 'loaded',
        displayStatus: eventStatus === 'cmpuishown' ? 'visible' : 'hidden',
        apiVersion: '2.3',
        cmpVersion: state.config?.tcf?.cmpVersion ?? 1,
        cmpId: state.config?.tcf?.cmpId,
        gvlVersion: list?.vendorListVersion,
        tcfPolicyVersion,
      },
      true,
    ),
  getTCData: (callback) => callback(tcData(), true),
  addEventListener: (callback) => {
    const id = nextListener++;
    listeners.set(id, callback);
    callback(tcData(id), true);
  },
  removeEventListener: (callback, id) => callback(listeners.delete(id as number), true),
};

const answer: Api = (command = '', version = 2, callback = () => undefined, parameter = undefined) => {
  const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (act && (version === 2 || version === 0)) act(callback, parameter);
  else callback(null, false);
};

/** Frames ask by message: the answer goes back the same way, in the form it was asked in. */
function answerFrames(): void {
  addEventListener('message', ({ data, source }: MessageEvent) => {
    const isText = typeof data === 'string';
    if (isText && !data.includes('__tcfapiCall')) return;
    const call = (
      isText ? (JSON.parse(data) as { __tcfapiCall?: Call }) : (data as { __tcfapiCall?: Call } | null)
    )?.__tcfapiCall;
    if (!call) return;
    const reply: Callback = (returnValue, success) => {
      const back = { __tcfapiReturn: { returnValue, success, callId: call.callId } };
      source?.postMessage(isText ? JSON.stringify(back) : back, { targetOrigin: '*' });
    };
    answer(call.command, call.version, reply, call.parameter);
  });
  if (document.querySelector('iframe[name=__tcfapiLocator]')) return;
  const locator = document.createElement('iframe');
  locator.name = '__tcfapiLocator';
  locator.title = '';
  locator.hidden = true;
  locator.src = 'about:blank';
  document.body.append(locator);
}

/** The global vendor list as the organisation keeps it on its own site. */
async function vendorList(address: string): Promise<GVL> {
  const answer = await fetch(new URL(address, location.href), { signal: AbortSignal.timeout(3000) });
  return new GVL((await answer.json()) as VendorList);
}

/**
 * Takes the choice that is in force into a TC string (core and vendorsDisclosed, TCF 2.3) and tells who listens.
 * @param chosen when the person chose, just now; absent when the page was loaded.
 * @returns the TC string; empty while nothing was chosen, and where the person chose otherwise while the list was on its
 * way: the string is of that choice then.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
async function tell(chosen?: number): Promise<string> {
  const { config } = state;
  const status = chosen ? 'useractioncomplete' : state.choice ? 'tcloaded' : 'cmpuishown';
  if (!config?.tcf) return '';
  // A choice may be made while the list is on its way: both wait for the same one, and speak in their order.
  coming ??= vendorList(config.tcf.vendorList).catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  const gvl = await coming;
  const isFirst = list === undefined;
  list = gvl;
  model = modelOf(list);
  eventStatus = status;
  const { choice } = state;
  tcString = choice ? TCString.encode(model, { segments: [Segment.CORE, Segment.VENDORS_DISCLOSED] }) : '';
  if (isFirst) {
    const { __tcfapi: stub } = globalThis as AskedBefore;
    const before = stub?.() as readonly Parameters<Api>[] | undefined;
    Object.assign(globalThis, { __tcfapi: answer });
    answerFrames();
    for (const call of Array.isArray(before) ? before : []) answer(...call);
  } else for (const [id, listener] of listeners) listener(tcData(id), true);
  return chosen && choice?.t !== chosen ? '' : tcString;
}
export type Tcf = typeof tell;

(document.currentScript as GivingScript).take(tell);
