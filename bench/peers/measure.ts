/**
 * Əmanət's banner beside the others, in one run: `node bench/peers/measure.ts`. Fresh visits in turn, so that whatever
 * slows the machine slows all of them; the median of seven.
 */
import { launchBrowser } from '../../e2e/browser.ts';
import { installPeers } from './installed.ts';

export interface PeerFigure {
  readonly name: string;
  readonly seen: number;
  readonly script: number;
  readonly scriptLater: number;
  readonly shift: number;
  readonly bytes: number;
}
const rounds = 7;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures all: Əmanət first, then the peers, then a page without a banner. */
export async function benchPeers(): Promise<readonly PeerFigure[]> {
  installPeers();
  const { contestants, peerServer } = await import('./server.ts');
  const { visitPage } = await import('./visit.ts');
  const server = await peerServer();
  const browser = await launchBrowser({ which: 'whole' });
  try {
    const visits = contestants.map(() => [] as Awaited<ReturnType<typeof visitPage>>[]);
    for (let round = -1; round < rounds; round += 1) {
      for (let turn = 0; turn < contestants.length; turn += 1) {
        // Nobody always comes after the same one. The first round warms the browser and counts for nothing.
        const i = (turn + round + contestants.length) % contestants.length;
        const visit = await visitPage(browser, `${server.url}/page/${i}`, contestants[i]!);
        if (round >= 0) visits[i]?.push(visit);
      }
    }
    return contestants.map((peer, i) => ({
      name: peer.name,
      seen: median(visits[i]!.map(({ seen }) => seen)),
      script: median(visits[i]!.map(({ script }) => script)),
      scriptLater: median(visits[i]!.map(({ scriptLater }) => scriptLater)),
      shift: Math.max(...visits[i]!.map(({ shift }) => shift)),
      bytes: server.bytes(peer),
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.main)
  for (const { name, seen, script, scriptLater, shift, bytes } of await benchPeers())
    console.log(
      `${name.padEnd(36)} seen ${seen.toFixed(0).padStart(5)} ms  script ${script.toFixed(1).padStart(6)} ms, later ${scriptLater.toFixed(1).padStart(6)} ms  shift ${shift.toFixed(3)}  ${bytes.toLocaleString('en').padStart(8)} bytes`,
    );
