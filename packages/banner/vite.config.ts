/**
 * `banner.js` has all that is needed before the first paint; `rest-<hash>.js` has what comes after, and is loaded by the
 * first under the hash that is written into it here. The parts are loaded by the rest in the same way.
 */
/** Largest sizes in bytes, gzip; the build fails above them. The words of an organisation come on top. */
const limits = { first: 4250, all: 7990 };

/** Modules of the first file whose state the rest shares: it gets them from there and has no copy of its own. */
const shared =
  /[/\\](again|ask|guard-markup|held|hosts|layer|load|patch|read-choice|rest-part|signal|state|trusted)\.ts$/;
const { gzipSync } = process.getBuiltinModule('node:zlib');
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createHash } = process.getBuiltinModule('node:crypto');
const { build } = await import('vite');
const { minify } = await import('terser');
const zipped = (code: string) => gzipSync(code, { level: 9 }).length;
const library = (entry: string) => ({
  entry: `${import.meta.dirname}/${entry}.ts`,
  formats: ['iife' as const],
  name: 'amanat',
  fileName: () => `${entry}.js`,
});
/** Names of our own that no page, server or library knows: short ones do, the same in every file. */
const inner =
  'allowed carryOut choose config follow isLeft kit openSettings ran rest roots stopWhatRan take told'.split(
    ' ',
  );
const innerNames = new RegExp(`^(${inner.join('|')})$`);
const shortNames = Object.fromEntries(inner.map((name, i) => [`$${name}`, String.fromCharCode(97 + i)]));
const common = {
  target: 'es2022',
  reportCompressedSize: false,
  minify: false,
  // Packing takes most of such a short build: nothing to warn of.
  rolldownOptions: { checks: { pluginTimings: false } },
} as const;
/** What a file takes out of the kit and never uses: a hole in the list, and nothing after the last that it does use. */
function withoutUnused(code: string): string {
  return code.replace(/\[([\w$,\s]*)\](?= = document\.currentScript\.kit)/, (list, names: string) => {
    const words = new Set(code.replace(list, '').match(/(?<![.\w$])[\w$]+/g));
    const used = names
      .split(',')
      .map((name) => name.trim())
      .map((name) => (words.has(name) ? name : ''));
    return `[${used.join().replace(/,+$/, '')}]`;
  });
}
/** Packs tighter than the bundler does; it takes each file as a whole. */
const pack = {
  name: 'pack',
  async generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      const { code } = await minify(withoutUnused(chunk.code ?? ''), {
        ecma: 2022,
        compress: {
          passes: 5,
          hoist_funs: true,
          keep_fargs: false,
          pure_getters: true,
          unsafe_methods: true,
        },
        mangle: { properties: { regex: innerNames } },
        nameCache: { props: { props: shortNames } },
      });
      chunk.code = code ?? '';
    }
  },
};
interface Made {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

const kit = readFileSync(`${import.meta.dirname}/kit.ts`, 'utf8');
const lent: readonly string[] = /const kit = \[([^\]]*)\]/.exec(kit)?.[1]?.match(/\w+/g) ?? [];
/** Shared modules as the rest sees them: their names, taken out of the kit by place. */
const borrow = {
  name: 'borrow-shared-modules',
  enforce: 'pre' as const,
  resolveId(from: string) {
    if (from === 'lent') return '\0lent';
    return shared.test(from) ? `\0${/[^/\\]+$/.exec(from)?.[0]}` : undefined;
  },
  load(id: string) {
    if (id === '\0lent')
      return `const [${lent.join()}] = document.currentScript.kit; export { ${lent.join()} }`;
    if (!id.startsWith('\0') || !shared.test(`/${id.slice(1)}`)) return undefined;
    const given = new RegExp(`import \\{([^}]*)\\} from '\\./${id.slice(1)}'`).exec(kit)?.[1] ?? '';
    return `export {${given}} from 'lent'`;
  },
};

/** Parts that only some pages need. The rest knows the hash of those that any page may; the server names the others. */
const parts = ['frames', 'notice', 'sites', 'tcf'] as const;
const anyPage = 1;
interface Later {
  readonly code: string;
  readonly file: string;
  readonly hash: string;
}
/** Builds a file that is loaded later. */
async function later(name: string, define: Readonly<Record<string, string>> = {}): Promise<Later> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    plugins: [borrow, pack],
    build: { ...common, write: false, lib: library(name) },
  });
  const [{ output } = { output: [] }] = [made].flat() as unknown as readonly Made[];
  let code = output.find(({ type }) => type === 'chunk')?.code ?? '';
  const hashed = () => createHash('sha256').update(code).digest('base64');
  let hash = hashed();
  // A hash whose beginning can stand in an address names the file by itself: that is written into the other file once.
  for (; /^.{0,11}[+/]/.test(hash); hash = hashed()) code += '\n';
  return { code, file: `${name}-${hash.slice(0, 12)}.js`, hash };
}

export default async () => {
  const made = await Promise.all(parts.map((part) => later(part)));
  const hashes = made.map(({ hash }, i) => [parts[i], hash] as const);
  const arrive = await later('arrive');
  const rest = await later('rest', {
    __PARTS__: JSON.stringify(Object.fromEntries(hashes.slice(0, anyPage))),
  });
  return {
    logLevel: 'warn' as const,
    define: { __REST__: JSON.stringify(rest.hash) },
    build: {
      ...common,
      outDir: 'dist',
      emptyOutDir: true,
      lib: { ...library('main'), fileName: () => 'banner.js' },
    },
    plugins: [
      pack,
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
          const all = first + zipped(rest.code);
          if (first > limits.first || all > limits.all)
            this.error(
              `The banner is ${first} bytes gzip before the first paint and ${all} in all; ${limits.first} and ${limits.all} are allowed.`,
            );
          for (const { code, file } of [rest, ...made, { ...arrive, file: 'arrive.js' }])
            this.emitFile({ type: 'asset', fileName: file, source: code });
          const named = JSON.stringify(Object.fromEntries(hashes.slice(anyPage)));
          this.emitFile({ type: 'asset', fileName: 'parts.json', source: named });
        },
      },
    ],
  };
};
