import type { Store } from '@amanat/domain/manifest/manifest.ts';
import type { AccessList } from '../connectors/connector.ts';
import { announcementChannel, readAnnouncement } from '../platform/announcements.ts';
import { listen } from '../platform/listen.ts';
import type { Log } from '../platform/log.ts';
import type { Policies } from '../policy/reads.ts';
import { type AccessDeps, type AccessKeeper, accessKeeper } from './keep-access.ts';

export interface StoreAccessDeps extends AccessDeps {
  /** The database whose commits announce changes. */
  readonly url: string;
  readonly log: Log;
  readonly policies: Policies;
  readonly accessList: (org: string, store: Store) => AccessList | null;
  /** Milliseconds between words to the stores; 1,000 unless told. */
  readonly every?: number;
  /** Milliseconds after which everybody is looked at anew, for what comes with time; six hours unless told. */
  readonly refillEvery?: number;
}
interface Kept {
  readonly org: string;
  readonly id: string;
  readonly list: AccessList;
  readonly keeper: AccessKeeper;
  /** Version the list was filled by, and when (milliseconds); null: it is to be filled anew. */
  filled: { readonly version: number; readonly at: number } | null;
  /** How often changes may have been missed. */
  gaps: number;
  names: Set<string>;
  lookedAt: number;
  installed: boolean;
}

/** How often a store without a list is asked whether it has one by now; milliseconds. */
const askEvery = 10_000;

/**
 * Keeps the lists of who may be read in the stores that have one: applies every change as it is told, and says each
 * second that nothing older is outstanding. What fails is tried again by the next second; meanwhile the store's own
 * age limit closes it. Of several servers one keeps a store, and another as soon as that one is gone.
 */
export async function keepStoreAccess(deps: StoreAccessDeps): Promise<{ close(): Promise<void> }> {
  const stores = new Map<string, Kept>();
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  const milliseconds = () => deps.clock.now().getTime();

  const found = (): readonly Kept[] => {
    for (const org of deps.policies.organisations())
      for (const [id, store] of Object.entries(deps.policies.inForce(org)?.manifest.stores ?? {})) {
        const key = `${org} ${id}`;
        if (stores.has(key) || !store.tables) continue;
        const list = deps.accessList(org, store);
        if (!list) continue;
        const keeper = accessKeeper(deps, org, id, list);
        stores.set(key, {
          org,
          id,
          list,
          keeper,
          filled: null,
          gaps: 0,
          names: new Set(),
          lookedAt: 0,
          installed: false,
        });
      }
    return [...stores.values()];
  };
  /** Of two that keep a store one would vouch for what the other is yet to write: the first does, the others stand by. */
  const isOurs = ({ org, id }: Kept) => listening.alone(`store access ${org} ${id}`);
  const keep = async (kept: Kept): Promise<void> => {
    if (!kept.installed) {
      if (milliseconds() - kept.lookedAt < askEvery) return;
      kept.lookedAt = milliseconds();
      kept.installed = await kept.list.installed();
      if (!kept.installed) return;
    }
    if (!(await isOurs(kept))) {
      // Whoever keeps it hears all of this, too; should it become ours, everybody is looked at.
      kept.filled = null;
      kept.names = new Set();
      return;
    }
    const names = kept.names;
    kept.names = new Set();
    try {
      await apply(kept, names);
    } catch (cause) {
      // Told once more with the next: nobody is forgotten because the store was away.
      kept.names = new Set([...names, ...kept.names]);
      kept.installed = false;
      kept.lookedAt = 0;
      throw cause;
    }
  };
  const apply = async (kept: Kept, names: ReadonlySet<string>): Promise<void> => {
    const version = deps.policies.inForce(kept.org)?.number ?? 0;
    const isDue = !kept.filled || milliseconds() - kept.filled.at > (deps.refillEvery ?? 6 * 60 * 60 * 1000);
    if (isDue || kept.filled?.version !== version) {
      // While the same version is looked at again, what is listed goes on to hold; under another one nothing does yet.
      const goesOn = kept.filled?.version === version;
      const { gaps } = kept;
      // Who changed after they were looked at was told of meanwhile; where that may have been missed, nothing holds.
      const catchUp = async (): Promise<void> => {
        await listening.barrier();
        if (!(await isOurs(kept))) throw new Error('Another server keeps the store by now');
        const told = kept.names;
        kept.names = new Set();
        await kept.keeper.changed([...told]);
        if (kept.gaps !== gaps) throw new Error('Changes may have been missed while the list was filled');
      };
      await kept.keeper.refill(async () => {
        if (!goesOn) return;
        await catchUp();
        await kept.keeper.confirm();
      });
      await catchUp();
      kept.filled = { version, at: milliseconds() };
    }
    await kept.keeper.changed([...names]);
    await kept.keeper.confirm();
  };
  const round = async (): Promise<void> => {
    // Everything committed before is in `names` by then: only that makes the word of this round true.
    await listening.barrier();
    for (const kept of found())
      await keep(kept).catch(() =>
        deps.log.warn({ org: kept.org, store: kept.id }, 'A store is not kept current'),
      );
  };
  const wake = (): void => {
    if (closed) return;
    if (running) {
      again = true;
      return;
    }
    running = round()
      .catch(() => deps.log.warn({}, 'Stores are not kept current: the database is not heard'))
      .finally(() => {
        running = undefined;
        if (!again) return;
        again = false;
        wake();
      });
  };
  const all = (change: (kept: Kept) => void) => {
    for (const kept of stores.values()) change(kept);
    wake();
  };
  const listening = await listen({
    url: deps.url,
    channel: announcementChannel,
    log: deps.log,
    onPayload: (payload) => {
      const told = readAnnouncement(payload);
      if (told?.kind === 'subjects')
        all((kept) => {
          if (kept.org === told.org) for (const name of told.names) kept.names.add(name);
        });
      else wake();
    },
    onGap: () =>
      all((kept) => {
        kept.filled = null;
        kept.gaps += 1;
      }),
  });
  const timer = setInterval(wake, deps.every ?? 1000);
  timer.unref();
  wake();
  return {
    close: async () => {
      closed = true;
      clearInterval(timer);
      await running;
      await listening.close();
      await Promise.all([...stores.values()].map(({ list }) => list.close()));
    },
  };
}
