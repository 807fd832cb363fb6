import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runTool } from './run.ts';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'packages');
const specifier = /(['"])((?:\.{1,2}|@amanat\/[a-z]+)\/[^'"\n]+?)\.ts\1/g;

/** The file behind an import of ours. */
function target(from: string, path: string): string {
  return path.startsWith('@amanat/')
    ? join(packages, path.slice('@amanat/'.length))
    : join(dirname(from), path);
}

/** The SDK's own files, and what they need of the domain and the contract. */
function sources(): readonly string[] {
  const sdk = readdirSync(join(packages, 'sdk')).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const found = new Set(sdk.map((name) => join(packages, 'sdk', name)));
  for (const file of found)
    for (const [, , path] of readFileSync(file, 'utf8').matchAll(specifier))
      found.add(`${target(file, path!)}.ts`);
  return [...found];
}

/** The text of a module with each import of ours leading to the file beside it. @param path of it under `packages`. */
function besideEachOther(text: string, path: string, extension: string): string {
  return text.replaceAll(specifier, (_, quote: string, led: string) => {
    const own = led.startsWith('@amanat/') ? relative(dirname(path), led.slice('@amanat/'.length)) : led;
    return `${quote}${own.startsWith('.') ? own : `./${own}`}${extension}${quote}`;
  });
}

/** JavaScript with types of all modules into a folder, which then needs nothing of this repository. */
async function compile(from: string, into: string): Promise<void> {
  for (const file of sources()) {
    const path = relative(packages, file);
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), besideEachOther(readFileSync(file, 'utf8'), path, '.ts'));
  }
  const compilerOptions = {
    noEmit: false,
    // What Node 20 has, and not what the Node of this checkout has.
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    declaration: true,
    rootDir: from,
    outDir: into,
    rewriteRelativeImportExtensions: true,
  };
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    include: ['**/*.ts'],
    exclude: [],
  };
  writeFileSync(join(from, 'tsconfig.json'), JSON.stringify(settings));
  const { code, output } = await runTool('tsc', ['-p', from]);
  if (code !== 0) throw new Error(`The SDK does not compile:\n${output}`);
  // Types keep the names they are written with.
  for (const entry of readdirSync(into, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (file.endsWith('.d.ts'))
      writeFileSync(file, besideEachOther(readFileSync(file, 'utf8'), relative(into, file), '.js'));
  }
}

interface Described {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
function described(name: string): Described {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as Described;
}

/** What the package says of itself: the names of its modules are those of the sources, with and without `.ts`. */
function description(): object {
  const { version, license } = described('sdk');
  const module = { types: './sdk/*.d.ts', default: './sdk/*.js' };
  return {
    name: '@amanat/sdk',
    version,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: { './*.ts': module, './*': module },
    // Types of bodies and answers are written with it; nothing of it runs.
    dependencies: { typebox: described('contract').dependencies['typebox'] },
    peerDependencies: { fastify: '>=4', react: '>=18' },
    peerDependenciesMeta: { fastify: { optional: true }, react: { optional: true } },
  };
}

/**
 * Makes a package of the SDK that any application can install: JavaScript with types, for Node ≥ 20 and browsers, with
 * nothing of this repository beside it. Answers the path of the archive. @param folder where it goes.
 */
export async function packSdk(folder: string): Promise<string> {
  mkdirSync(join(root, '.amanat'), { recursive: true });
  // Inside the checkout, where the compiler finds the types of others.
  const work = mkdtempSync(join(root, '.amanat', 'packing-sdk-'));
  const made = join(work, 'package');
  try {
    await compile(join(work, 'sources'), made);
    writeFileSync(join(made, 'package.json'), JSON.stringify(description(), null, 2));
    copyFileSync(join(packages, 'sdk', 'README.md'), join(made, 'README.md'));
    copyFileSync(join(root, 'LICENSE'), join(made, 'LICENSE'));
    mkdirSync(folder, { recursive: true });
    const packed = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(folder)];
    const { stdout } = await promisify(execFile)('npm', packed, { cwd: made });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    return join(resolve(folder), filename);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(await packSdk(process.argv[2] ?? '.'));
