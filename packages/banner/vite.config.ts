/**
 * Two files. `banner.js` has all that is needed before the first paint; `rest-<hash>.js` has what comes after, and is
 * loaded by the first under the hash that is written into it here.
 */
/** Largest sizes in bytes, gzip; the build fails above them. The words of an organisation come on top. */
const limits = { first: 4400, all: 9450 };

/** Modules of the first file whose state the rest shares: it gets them from there and has no copy of its own. */
const shared =
  /[/\\](ask|element|first-layer|guard-markup|held|hosts|layer|load|patch|signal|state|trusted)\.ts$/;
const { gzipSync } = process.getBuiltinModule('node:zlib');
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createHash } = process.getBuiltinModule('node:crypto');
const { build } = await import('vite');
const zipped = (code: string) => gzipSync(code, { level: 9 }).length;
const library = (entry: string) => ({
  entry: `${import.meta.dirname}/${entry}.ts`,
  formats: ['iife' as const],
  name: 'amanat',
  fileName: () => `${entry}.js`,
});
const common = { target: 'es2022', reportCompressedSize: false } as const;
interface Made {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

const taken = new Set<string>();
/** Notes what modules of the rest take from shared ones. */
const noteTaken = {
  name: 'note-taken',
  transform(code: string, id: string) {
    if (shared.test(id)) return;
    for (const [, names = '', from = ''] of code.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g))
      if (shared.test(from))
        for (const name of names.split(',')) taken.add(name.replace(/ as .*/, '').trim());
    taken.delete('');
  },
};

async function restCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [noteTaken],
    build: {
      ...common,
      write: false,
      lib: library('rest'),
      rolldownOptions: {
        external: (id: string) => shared.test(id),
        output: { globals: () => 'document.currentScript.kit' },
      },
    },
  });
  const [{ output } = { output: [] }] = [made].flat() as unknown as readonly Made[];
  const code = output.find(({ type }) => type === 'chunk')?.code ?? '';
  const lent = readFileSync(`${import.meta.dirname}/kit.ts`, 'utf8');
  const missing = [...taken].filter((name) => !new RegExp(`\\b${name}\\b`).test(lent));
  if (missing.length > 0) throw new Error(`kit.ts does not lend ${missing.join(', ')}.`);
  return code;
}

export default async () => {
  const rest = await restCode();
  const hash = createHash('sha256').update(rest).digest();
  const file = `rest-${hash.toString('base64url').slice(0, 12)}.js`;
  return {
    logLevel: 'warn' as const,
    define: {
      __REST_FILE__: JSON.stringify(file),
      __REST_INTEGRITY__: JSON.stringify(`sha256-${hash.toString('base64')}`),
    },
    build: {
      ...common,
      outDir: 'dist',
      emptyOutDir: true,
      lib: { ...library('main'), fileName: () => 'banner.js' },
    },
    plugins: [
      {
        name: 'rest-and-size-limits',
        generateBundle(
          this: {
            error(text: string): never;
            emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
          },
          _: unknown,
          bundle: Record<string, { code?: string }>,
        ) {
          const first = zipped(bundle['banner.js']?.code ?? '');
          const all = first + zipped(rest);
          if (first > limits.first || all > limits.all)
            this.error(
              `The banner is ${first} bytes gzip before the first paint and ${all} in all; ${limits.first} and ${limits.all} are allowed.`,
            );
          this.emitFile({ type: 'asset', fileName: file, source: rest });
        },
      },
    ],
  };
};
