import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const packages = ['domain', 'contract', 'server', 'console', 'portal', 'banner', 'sdk', 'cli'];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(): string[] {
  const all = packages.flatMap((name) =>
    readdirSync(join(root, 'packages', name), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !/node_modules|\/dist/.test(e.parentPath))
      .map((e) => relative(root, join(e.parentPath, e.name))),
  );
  return all.filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes('/testing/'));
}

const importPattern = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Where an import leads: a path in the repository, or the bare name of a dependency. */
function resolve(file: string, target: string): string {
  if (target.startsWith('.')) return relative(root, join(root, dirname(file), target));
  const own = /^@amanat\/([a-z]+)\/(.+)$/.exec(target);
  return own ? `packages/${own[1]}/${own[2]}` : target;
}

function edges(): Edge[] {
  return sourceFiles().flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    return [...text.matchAll(importPattern)].map((m) => ({
      from,
      to: resolve(from, m[2] ?? ''),
      typeOnly: m[1] !== undefined,
    }));
  });
}

/** The layer of a path: package, and inside the server the capability. */
function layer(path: string): string {
  const [, name, folder, sub] = path.split('/');
  if (!path.startsWith('packages/')) return 'dependency';
  if (name !== 'server') return name ?? '';
  if (folder === 'connectors' && sub && !sub.endsWith('.ts')) return 'server/connectors/driver';
  return folder?.endsWith('.ts') ? 'server/root' : `server/${folder}`;
}

const capabilities = [
  'consent',
  'requests',
  'retention',
  'policy',
  'ledger',
  'gate',
  'accounts',
  'evidence',
  'registers',
  'notices',
  'propagation',
  'scans',
  'preferences',
  'visits',
].map((c) => `server/${c}`);

/** Edges that break a rule for a reason. This list may only shrink. */
const exceptions: readonly { from: RegExp; to: RegExp; because: string }[] = [
  {
    from: /^packages\/banner\/tcf\.ts$/,
    to: /^@iabtcf\/core$/,
    because: 'The framework’s own encoder, in a file that only sites that sell advertising space ever load.',
  },
  {
    from: /^packages\/server\//,
    to: /^packages\/server\/ledger\/append\.ts$/,
    because: 'the journal’s write port: every capability appends in its own transaction',
  },
  {
    from: /^packages\/server\//,
    to: /^packages\/server\/consent\/events\.ts$/,
    because:
      'the only writer of subject events: objections, restrictions and withdrawals append in their own transaction',
  },
  {
    from: /^packages\/server\//,
    to: /^packages\/server\/connectors\/connectors?\.ts$/,
    because: 'the connector interface: requests and retention drive stores through it',
  },
  {
    from: /^packages\/banner\/tcf\.ts$/,
    to: /^@iabtcf\/core$/,
    because: 'the TC string as IAB Europe encodes it, in a file that only sites that sell advertising load',
  },
];

/** The one file that knows every driver. */
function isWiring(file: string): boolean {
  return file === 'packages/server/connectors/connectors.ts';
}

function allowed({ from, to, typeOnly }: Edge): boolean {
  const source = layer(from);
  const target = layer(to);
  if (exceptions.some((e) => e.from.test(from) && e.to.test(to))) return true;
  if (source === target && source !== 'server/connectors/driver') return true;
  switch (source) {
    case 'domain':
      return false;
    case 'contract':
      return target === 'domain' || to.startsWith('typebox');
    case 'banner':
      return typeOnly && (target === 'contract' || target === 'domain');
    case 'console':
    case 'sdk':
      return ['contract', 'domain', 'dependency'].includes(target);
    case 'portal':
    case 'cli':
      return ['contract', 'domain', 'dependency'].includes(target);
    case 'server/root':
      return true;
    case 'server/platform':
      return ['domain', 'contract', 'dependency'].includes(target);
    case 'server/connectors':
    case 'server/connectors/driver':
      return (
        ['domain', 'contract', 'dependency', 'server/platform', 'server/connectors'].includes(target) ||
        dirname(from) === dirname(to) ||
        isWiring(from)
      );
    case 'server/http':
      return (
        ['domain', 'contract', 'portal', 'dependency', 'server/platform'].includes(target) ||
        (target.startsWith('server/') && !to.endsWith('store.ts'))
      );
    default:
      break;
  }
  if (capabilities.includes(source))
    return (
      ['domain', 'contract', 'dependency', 'server/platform'].includes(target) ||
      (target.startsWith('server/') && to.endsWith('/reads.ts'))
    );
  return false;
}

test('every import follows the rules of ARCHITECTURE.md', () => {
  const wrong = edges()
    .filter((edge) => !allowed(edge))
    .map((e) => `${e.from} → ${e.to}`);
  expect(wrong).toEqual([]);
});

test('no import runs in a circle', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of edges())
    if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'open') circles.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (state.has(node)) return;
    state.set(node, 'open');
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    state.set(node, 'done');
  };
  for (const node of graph.keys()) visit(node, []);
  expect(circles).toEqual([]);
});

test('no barrels, and no names that say nothing', () => {
  const files = sourceFiles();
  expect(files.filter((f) => f.endsWith('/index.ts'))).toEqual([]);
  expect(files.filter((f) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\.tsx?|\/)/.test(f))).toEqual([]);
});

test('the clock is read in one file', () => {
  const clock = 'packages/server/platform/clock.ts';
  const readers = sourceFiles().filter((file) => {
    if (!/^packages\/(domain|server|contract)\//.test(file) || file === clock) return false;
    const code = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // JavaScript's clock, and SQL's: `now()` that is neither a method call nor a declaration.
    return /new Date\(\)|Date\.now\(|current_timestamp|(?<![\w.])now\(\)(?!\s*[:{])/.test(code);
  });
  expect(readers).toEqual([]);
});

test('the domain knows neither Node nor the DOM', () => {
  const wrong = sourceFiles()
    .filter((f) => f.startsWith('packages/domain/'))
    .filter((file) =>
      /from 'node:|\bprocess\.(env|cwd|exit)|\bwindow\.|\bdocument\.(query|create|body|cookie)/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  expect(wrong).toEqual([]);
});

test('the lockfile names no registry host', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  const hosts = Object.values(lock.packages).filter((p) => p.resolved?.includes('://'));
  expect(hosts).toEqual([]);
});
