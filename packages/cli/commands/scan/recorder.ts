import type { CookieFlags, Phase, SeenThing, ThingKind } from '@amanat/domain/scan/observation.ts';
import { isSameSite } from '@amanat/domain/scan/same-site.ts';

/** What is noted at a time; the rest is worked out. */
export interface Note {
  readonly kind: ThingKind;
  readonly name: string;
  readonly host: string;
  readonly by?: string;
  readonly lifetime?: number | null;
  readonly flags?: CookieFlags;
}
export interface Recorder {
  /** Phase that is being watched; null in between, when a choice takes effect. */
  phase: Phase | null;
  note(phase: Phase, note: Note): void;
  things(): readonly SeenThing[];
}
interface Kept {
  readonly kind: ThingKind;
  readonly name: string;
  readonly host: string;
  readonly phases: Set<Phase>;
  readonly by: Set<string>;
  lifetime?: number | null;
  flags?: CookieFlags;
  times: number;
}
/** Long runs of digits can be a person's number or an identifier; they are not carried on. */
const masked = (text: string): string => text.replaceAll(/\d{10,}/g, '*').slice(0, 200);
const longest = (a: number | null | undefined, b: number | null): number | null =>
  a === undefined || a === null ? b : b === null ? a : Math.max(a, b);

/** Gathers what was seen on a site, each thing once. */
export function createRecorder(siteHost: string): Recorder {
  const kept = new Map<string, Kept>();
  return {
    phase: null,
    note(phase, { kind, name: given, host, by, lifetime, flags }) {
      const name = masked(given);
      const key = `${kind} ${name} ${host}`;
      const one: Kept = kept.get(key) ?? { kind, name, host, phases: new Set(), by: new Set(), times: 0 };
      kept.set(key, one);
      one.phases.add(phase);
      one.times += 1;
      if (by !== undefined && one.by.size < 10) one.by.add(masked(by));
      if (lifetime !== undefined) one.lifetime = longest(one.lifetime, lifetime);
      if (flags) one.flags = flags;
    },
    things: () =>
      joined(kept).map(({ phases, by, ...one }) => ({
        ...one,
        thirdParty: !isSameSite(one.host, siteHost),
        phases: [...phases],
        by: [...by],
      })),
  };
}

/** An address that was a beacon once is one each time, also when the answer was lost with its page. */
function joined(kept: ReadonlyMap<string, Kept>): readonly Kept[] {
  return [...kept.values()].filter((one) => {
    const beacon = one.kind === 'request' ? kept.get(`beacon ${one.name} ${one.host}`) : undefined;
    for (const phase of beacon ? one.phases : []) beacon?.phases.add(phase);
    return beacon === undefined;
  });
}

/** An address without query and fragment: these can hold who somebody is. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  return url ? url.origin + url.pathname : address.slice(0, 200);
}
