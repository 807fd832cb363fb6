import { changeName } from '@amanat/contract/change-name.ts';
import type { Access, AccessList, Listed } from '../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policies } from '../policy/reads.ts';
import type { PersonEvents } from './events.ts';
import { purposesOfStore, readable } from './readable.ts';

export interface AccessDeps {
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly policies: Pick<Policies, 'inForce'>;
  readonly events: PersonEvents;
}
/** Keeps the list of one store. Calls come one after the other. */
export interface AccessKeeper {
  /** Lists everybody anew and looks at each; `between` is waited for after each page. */
  refill(between: () => Promise<void>): Promise<void>;
  /** Looks at those whose changes were told under these names, and at whoever is new or gone. */
  changed(names: readonly string[]): Promise<void>;
  confirm(): Promise<void>;
}

const page = 500;

/** @param store id of the store: what it is read for is what the declaration in force says of it, and nothing once that is silent. */
export function accessKeeper(deps: AccessDeps, org: string, store: string, list: AccessList): AccessKeeper {
  const look = async (listed: readonly Listed[]): Promise<void> => {
    const policy = deps.policies.inForce(org);
    // Without a declaration nothing is allowed, and what is written already ends within its day.
    if (!policy) throw new Error('No declaration is in force');
    if (listed.length === 0) return;
    const purposes = purposesOfStore(policy.compiled, policy.manifest.stores?.[store]?.tables ?? {});
    const now = deps.clock.now().toISOString();
    const entries = listed.map(async (one): Promise<Access> => {
      const pseudonym = deps.keys.pseudonym(org, one.kind, one.subject);
      const events = await deps.events(org, [pseudonym]);
      return {
        ...one,
        names: [changeName(pseudonym)],
        ...readable(policy.compiled, events, purposes, now),
      };
    });
    await list.write(await Promise.all(entries));
  };
  const newcomers = async (): Promise<void> => {
    for (;;) {
      const waiting = await list.waiting(page);
      await look(waiting);
      if (waiting.length < page) return;
    }
  };
  return {
    refill: async (between) => {
      await list.discover();
      let last: Listed | null = null;
      for (;;) {
        const listed: readonly Listed[] = await list.after(last, page);
        await look(listed);
        last = listed.at(-1) ?? last;
        if (listed.length < page) return;
        await between();
      }
    },
    changed: async (names) => {
      if (names.length > 0) await look(await list.named(names));
      await newcomers();
    },
    confirm: () => list.confirm(),
  };
}
