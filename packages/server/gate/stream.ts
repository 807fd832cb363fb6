import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { type Announcement, announcementChannel, readAnnouncement } from '../platform/announcements.ts';
import type { Clock } from '../platform/clock.ts';
import { listen } from '../platform/listen.ts';
import type { Log } from '../platform/log.ts';
import { problems } from '../platform/problem.ts';
import { type Backlog, createBacklog } from './backlog.ts';

const fail = problems(gateErrors);

/** Where the events of one follower go. */
export interface Sink {
  /** Takes text; false when the follower is so far behind that it is cut off. */
  write(text: string): boolean;
  close(): void;
}
export interface DecisionStream {
  /**
   * Lets a local gate follow an organisation: what it missed since `lastEventId` (or `reset` when that is not known
   * any more), then every change as it commits, and a `beat` each second that says that nothing older is
   * outstanding. Answers how to stop. @throws AMANAT-GATE-004 when the database is not heard or followers are too many.
   */
  follow(org: string, lastEventId: string | undefined, sink: Sink): Promise<() => void>;
  close(): Promise<void>;
}
export interface StreamDeps {
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Called when another process published a version, before followers hear of it. */
  readonly versionPublished: (org: string) => Promise<void>;
  /**
   * Called when versions may have been published unheard: at the start, when the database is heard again, and until it
   * succeeds when one that was heard of could not be read.
   */
  readonly versionsMissed: () => Promise<void>;
  /** Milliseconds between beats; 1,000 unless told. */
  readonly beatEvery?: number;
}
interface Hub {
  readonly backlog: Backlog;
  readonly sinks: Set<Sink>;
}

const mostFollowers = 500;
/** Where nobody follows the database is asked every so many beats: versions come over the same connection. */
const quietBeats = 10;

/** Sends what commits announce on to the gates that follow (Server-Sent Events, WHATWG HTML §9.2). */
export async function createDecisionStream(deps: StreamDeps): Promise<DecisionStream> {
  const hubs = new Map<string, Hub>();
  const hubOf = (org: string): Hub => {
    const known = hubs.get(org);
    if (known) return known;
    const made = { backlog: createBacklog(randomBytes(6).toString('hex')), sinks: new Set<Sink>() };
    hubs.set(org, made);
    return made;
  };
  const send = (hub: Hub, text: string): void => {
    for (const sink of hub.sinks) if (!sink.write(text)) drop(hub, sink);
  };
  const announced = (announcement: Announcement): void => {
    const hub = hubs.get(announcement.org);
    if (!hub) return;
    const text =
      announcement.kind === 'version'
        ? hub.backlog.add('version', '')
        : hub.backlog.add('changed', announcement.names.join(' '));
    send(hub, text);
  };
  const listening = await listen({
    url: deps.url,
    channel: announcementChannel,
    log: deps.log,
    onPayload: (payload) => {
      const announcement = readAnnouncement(payload);
      if (announcement?.kind === 'version')
        void deps.versionPublished(announcement.org).then(
          () => announced(announcement),
          // What could not be read is read again and again: whoever follows starts anew, and fails closed till then.
          () => catchUp(),
        );
      else if (announcement) announced(announcement);
    },
    onGap: () => void catchUp(),
  });
  let closed = false;
  // Times at which something may have been missed, and how many of them were caught up with.
  let [gaps, caught] = [0, 0];
  /** Forgets at once what nobody can vouch for, then reads the versions that were not heard of. */
  const catchUp = async (): Promise<void> => {
    const gap = (gaps += 1);
    for (const hub of hubs.values()) send(hub, hub.backlog.restart(randomBytes(6).toString('hex')));
    for (;;) {
      if (closed) return;
      try {
        await deps.versionsMissed();
        caught = Math.max(caught, gap);
        for (const hub of hubs.values()) send(hub, hub.backlog.add('version', ''));
        return;
      } catch {
        deps.log.warn({}, 'Versions published meanwhile could not be read; trying again');
        await wait(500, undefined, { ref: false });
      }
    }
  };
  const cutOff = (org: string): void => {
    const hub = hubs.get(org);
    for (const sink of hub?.sinks ?? []) drop(hub!, sink);
  };
  const beat = async (followers: readonly Hub[]): Promise<void> => {
    await listening.barrier();
    if (caught < gaps) throw new Error('Versions may have been missed');
    const text = `event: beat\ndata: ${deps.clock.now().toISOString()}\n\n`;
    for (const hub of followers) send(hub, text);
  };
  // One that was published after they were read and before anybody listened.
  await deps.versionsMissed();
  let quiet = 0;
  const timer = setInterval(() => {
    const followed = [...hubs.values()].filter((hub) => hub.sinks.size > 0);
    // A beat that cannot be vouched for is not sent: that is how followers know.
    if (followed.length > 0)
      beat(followed).catch(() => deps.log.warn({}, 'No beat: the database is not heard'));
    else if ((quiet += 1) % quietBeats === 0)
      // One that answers no more is given up and made anew, and what was missed is read.
      listening.barrier().catch(() => deps.log.warn({}, 'The database is not heard'));
  }, deps.beatEvery ?? 1000);
  timer.unref();
  return {
    follow: async (org, lastEventId, sink) => {
      const hub = hubOf(org);
      if (hub.sinks.size >= mostFollowers) throw fail('AMANAT-GATE-004');
      await listening.barrier().catch(() => {
        throw fail('AMANAT-GATE-004');
      });
      if (caught < gaps) throw fail('AMANAT-GATE-004');
      sink.write(hub.backlog.since(lastEventId));
      hub.sinks.add(sink);
      sink.write(`event: beat\ndata: ${deps.clock.now().toISOString()}\n\n`);
      return () => void hub.sinks.delete(sink);
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      for (const org of hubs.keys()) cutOff(org);
      await listening.close();
    },
  };
}

function drop(hub: Hub, sink: Sink): void {
  hub.sinks.delete(sink);
  sink.close();
}
