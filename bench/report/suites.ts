import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { RequestCost } from '../measured-load.ts';
import type { Amount, Row } from './row.ts';

/** What a suite may be told. */
export interface SuiteOptions {
  /** Consents stored before the second measurement. */
  readonly stored: number;
}
type Suite = (options: SuiteOptions) => Promise<readonly Row[]>;
type Limit = Row['limit'];
const machine = 'machine: ';
const rate = (value: number): Amount => ({ value, unit: '/s' });

/** A figure of the list that tells what the machine can do. */
function limitNamed(figures: readonly { readonly name: string }[], name: string, amount: Amount): Limit {
  if (!figures.some((figure) => figure.name === machine + name))
    throw new Error(`The suite tells no “${machine}${name}”.`);
  return { what: name, ...amount };
}

async function consent({ stored }: SuiteOptions): Promise<readonly Row[]> {
  const { benchConsent, peerMark } = await import('../consent.ts');
  const figures = await benchConsent(stored);
  const peer = figures.find(({ name }) => name.startsWith(peerMark));
  const empty = figures[0];
  const own = figures.find(({ name }) => name.startsWith(`${machine}empty POST`));
  const limit = own ? limitNamed(figures, own.name.slice(machine.length), rate(own.perSecond)) : null;
  const besidePeer: Row = {
    what: 'consents, empty tables: times those of the peer',
    measured: { value: (empty?.perSecond ?? 0) / (peer?.perSecond ?? 0), unit: '×' },
    target: 30,
    limit: peer ? { what: peer.name.slice(peerMark.length), ...rate(peer.perSecond) } : null,
  };
  const rows = figures
    .filter(({ name }) => !name.startsWith(machine) && !name.startsWith(peerMark))
    .flatMap(({ name, perSecond, p99, p99Target, target, cost }): Row[] => [
      { what: name, measured: rate(perSecond), target, limit },
      ...costRows(name, cost, own?.cost),
      ...(p99 === undefined
        ? []
        : [
            {
              what: `${name}: p99`,
              measured: { value: p99, unit: 'ms' } as const,
              target: p99Target ?? null,
              limit: own?.p99 ? { what: 'empty POST, p99', value: own.p99, unit: 'ms' as const } : null,
            },
          ]),
    ]);
  return [...rows, besidePeer];
}

/** Processor time of one, by who spends it; nothing where the system does not tell. */
function costRows(name: string, cost: RequestCost | undefined, own: RequestCost | undefined): readonly Row[] {
  const who = { server: 'server', postgres: 'PostgreSQL', load: 'load generator' } as const;
  const row = (part: keyof RequestCost): Row => ({
    what: `${name}: processor time, ${who[part]}`,
    measured: { value: cost?.[part] ?? Number.NaN, unit: 'µs' },
    target: null,
    limit: own && own[part] > 0 ? { what: `empty POST, ${who[part]}`, value: own[part], unit: 'µs' } : null,
  });
  const parts = ['server', 'postgres', 'load'] as const;
  return parts.map(row).filter(({ measured }) => !Number.isNaN(measured.value));
}

async function gate(): Promise<readonly Row[]> {
  const { benchGate } = await import('../gate.ts');
  const figures = benchGate();
  const own = figures.find(({ name }) => name === `${machine}Map look-up`);
  const limit = limitNamed(figures, 'Map look-up', rate(own?.perSecond ?? 0));
  const inProcess = figures
    .filter(({ name }) => !name.startsWith(machine))
    .map(({ name, perSecond, target }) => ({ what: name, measured: rate(perSecond), target, limit }));
  return [...inProcess, ...(await gateOverHttp())];
}

async function gateOverHttp(): Promise<readonly Row[]> {
  const { benchGateHttp } = await import('../gate-http.ts');
  const figures = await benchGateHttp();
  const own = figures.find(({ name }) => name.startsWith(machine));
  const what = own?.name.slice(machine.length) ?? '';
  const beside = (value: number | undefined, unit: Amount['unit']): Limit =>
    own && value !== undefined ? { what, value, unit } : null;
  return figures
    .filter((figure) => figure !== own)
    .flatMap(({ name, perSecond, p99, target, server, postgres }): Row[] => {
      const row = (part: string, measured: Amount, limit: Limit, wanted: number | null = null): Row => ({
        what: `${name}${part}`,
        measured,
        target: wanted,
        limit,
      });
      return [
        row('', rate(perSecond), beside(own?.perSecond, '/s'), target),
        row(': p99', { value: p99, unit: 'ms' }, beside(own?.p99, 'ms')),
        row(': processor time, server', { value: server, unit: 'µs' }, beside(own?.server, 'µs')),
        row(': processor time, PostgreSQL', { value: postgres ?? Number.NaN, unit: 'µs' }, null),
      ].filter((one) => !Number.isNaN(one.measured.value));
    });
}

async function banner(): Promise<readonly Row[]> {
  const { benchBanner } = await import('../banner.ts');
  const figures = await benchBanner();
  const beside: Readonly<Record<string, string>> = {
    'banner: drawn, 4× slowed processor': 'the page without it, loaded',
    'banner: script time, same visits': 'script time without it',
  };
  return figures
    .filter(({ name }) => !name.startsWith(machine))
    .map(({ name, value, unit, limit: target }) => {
      const own = figures.find((figure) => figure.name === machine + beside[name]);
      const limit = own ? { what: beside[name] ?? '', value: own.value, unit: own.unit } : null;
      return { what: name, measured: { value, unit }, target, limit };
    });
}

async function check(): Promise<readonly Row[]> {
  const { checkTimes } = await import('../check.ts');
  const { largeManifest } = await import('../large-manifest.ts');
  const text = JSON.stringify(largeManifest(1000));
  const before = performance.now();
  for (let i = 0; i < 20; i += 1) JSON.parse(text);
  const limit = { what: 'JSON.parse of it', value: (performance.now() - before) / 20, unit: 'ms' } as const;
  const { cold, median } = checkTimes(1000);
  return [
    { what: 'check: 1,000 purposes, first time', measured: { value: cold, unit: 'ms' }, target: 500, limit },
    { what: 'check: 1,000 purposes, median', measured: { value: median, unit: 'ms' }, target: 500, limit },
  ];
}

/** Runs bench/ledger.ts, which prints `name: N entries/s, … µs CPU an entry`, one a line. */
async function ledger(): Promise<readonly Row[]> {
  const file = join(import.meta.dirname, '..', 'ledger.ts');
  const output = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  const figures = [...output.matchAll(/^(.+): (\d+) entries\/s/gm)].map(([, name = '', value]) => ({
    name,
    value: Number(value),
  }));
  const [own, ...rest] = figures;
  if (!own || rest.length === 0) throw new Error(`bench/ledger.ts printed no figures:\n${output}`);
  const limit = { what: 'SHA-256 of 300 bytes', ...rate(own.value) };
  return rest.map(({ name, value }) => ({
    what: `journal: ${name}`,
    measured: rate(value),
    target: null,
    limit,
  }));
}

async function memory(): Promise<readonly Row[]> {
  const { benchMemory } = await import('../memory.ts');
  const figures = await benchMemory();
  const own = figures.find(({ name }) => name.startsWith(machine));
  const limit: Limit = own
    ? { what: own.name.slice(machine.length), value: own.megabytes, unit: 'MiB' }
    : null;
  return figures
    .filter((figure) => figure !== own)
    .map(({ name, megabytes, limit: target }) => ({
      what: name,
      measured: { value: megabytes, unit: 'MiB' },
      target,
      limit,
    }));
}

async function withdrawal(): Promise<readonly Row[]> {
  const { benchWithdrawal } = await import('../withdrawal.ts');
  const figures = await benchWithdrawal();
  const isMachine = ({ name }: { readonly name: string }) => name.startsWith(machine);
  return figures.flatMap((figure, i): Row[] => {
    if (isMachine(figure)) return [];
    const { name, p50, p99, p99Target } = figure;
    // Each is followed by what the machine does at best.
    const own = figures.slice(i).find(isMachine);
    const row = (what: string, value: number, target: number | null, limit = 0): Row => ({
      what,
      measured: { value, unit: 'ms' },
      target,
      limit: own ? { what: own.name.slice(machine.length), value: limit, unit: 'ms' } : null,
    });
    return [row(`${name}: median`, p50, null, own?.p50), row(`${name}: p99`, p99, p99Target, own?.p99)];
  });
}

async function reads({ stored }: SuiteOptions): Promise<readonly Row[]> {
  const { benchReads } = await import('../reads.ts');
  const figures = await benchReads(Math.max(stored, 1));
  const own = figures.find(({ name }) => name.startsWith(machine));
  const limit: Limit = own ? { what: own.name.slice(machine.length), ...rate(own.perSecond) } : null;
  return figures
    .filter((figure) => figure !== own)
    .flatMap(({ name, perSecond, p99, target }): Row[] => [
      { what: name, measured: rate(perSecond), target, limit },
      ...(p99 === undefined
        ? []
        : [
            {
              what: `${name}: p99`,
              measured: { value: p99, unit: 'ms' } as const,
              target: null,
              limit: null,
            },
          ]),
    ]);
}

/** Every record out by the file: how fast, and that memory does not grow with their number. */
async function exported({ stored }: SuiteOptions): Promise<readonly Row[]> {
  const { benchExport } = await import('../export.ts');
  const { name, perSecond, grown, rising, own } = await benchExport(Math.min(Math.max(stored, 1), 1_000_000));
  const limit: Limit = { what: own.name, ...rate(own.perSecond) };
  return [
    { what: name, measured: rate(perSecond), target: null, limit },
    {
      what: `${name}: resident, above the start`,
      measured: { value: grown, unit: 'MiB' },
      target: null,
      limit: null,
    },
    {
      what: `${name}: held, risen after the first tenth`,
      measured: { value: rising, unit: 'MiB' },
      target: memoryGrowth,
      limit: null,
    },
  ];
}
/** MiB that memory may sway by; what an export held of its records would be hundreds. */
const memoryGrowth = 16;

/** The banner beside others of its kind: shown before each of them, in little script time, and nothing shifts. */
async function peers(): Promise<readonly Row[]> {
  const { benchPeers } = await import('../peers/measure.ts');
  const figures = await benchPeers();
  const [own, ...others] = figures.slice(0, -1);
  const floor = figures.at(-1);
  if (!own || !floor) throw new Error('The peers were not measured.');
  const fastest = Math.min(...others.map(({ seen }) => seen));
  const beside = (value: number): Limit => ({ what: floor.name, value, unit: 'ms' });
  return [own, ...others].flatMap((one): Row[] => {
    const isOwn = one === own;
    const row = (what: string, measured: Amount, target: number | null, limit: Limit): Row => ({
      what: `peers: ${one.name}: ${what}`,
      measured,
      target: isOwn ? target : null,
      limit,
    });
    return [
      row('seen, 4× slowed processor', { value: one.seen, unit: 'ms' }, fastest, beside(floor.seen)),
      row('script time, same visits', { value: one.script, unit: 'ms' }, 25, beside(floor.script)),
      row(
        'script time, two seconds later',
        { value: one.scriptLater, unit: 'ms' },
        null,
        beside(floor.scriptLater),
      ),
      row('layout shift, thousandths', { value: one.shift * 1000, unit: '‰' }, 0, null),
      row('files, gzip', { value: one.bytes, unit: 'bytes' }, null, null),
    ];
  });
}

/** Every suite by its name, in the order they run: the shortest first. */
export const suites: Readonly<Record<string, Suite>> = {
  gate,
  check,
  withdrawal,
  banner,
  peers,
  memory,
  ledger,
  export: exported,
  reads,
  consent,
};
