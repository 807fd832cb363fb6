/** Largest size of the script in bytes, gzip; the build fails above it. */
const limit = 600;

export default {
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: {
      entry: `${import.meta.dirname}/main.ts`,
      formats: ['iife'],
      name: 'amanatVisits',
      fileName: () => 'visits.js',
    },
  },
  plugins: [
    {
      name: 'size-limit',
      generateBundle(
        this: { error(text: string): never },
        _: unknown,
        bundle: Record<string, { code?: string }>,
      ) {
        const { gzipSync } = process.getBuiltinModule('node:zlib');
        const size = gzipSync(bundle['visits.js']?.code ?? '', { level: 9 }).length;
        if (size > limit) this.error(`The script of the visits is ${size} bytes gzip; ${limit} are allowed.`);
      },
    },
  ],
};
