/** Largest size of the banner, gzip, in bytes, styles included. The build fails above it. */
const limit = 7000;

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
      name: 'amanatBanner',
      fileName: () => 'banner.js',
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
        const size = gzipSync(bundle['banner.js']?.code ?? '', { level: 9 }).length;
        if (size > limit) this.error(`The banner is ${size} bytes gzip; ${limit} are allowed.`);
      },
    },
  ],
};
