const { gzipSync } = process.getBuiltinModule('node:zlib');

export interface OneScript {
  /** The file it is built from, absolute. */
  readonly entry: string;
  /** Global name of the bundle, and the file it is served as. */
  readonly name: string;
  readonly file: string;
  /** Largest size in bytes, gzip; the build fails above it. */
  readonly limit: number;
}
/** How Vite builds one script that pages load besides the banner. */
export function oneScript({ entry, name, file, limit }: OneScript) {
  return {
    logLevel: 'warn' as const,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: { entry, formats: ['iife' as const], name, fileName: () => file },
    },
    plugins: [
      {
        name: 'size-limit',
        generateBundle(
          this: { error(text: string): never },
          _: unknown,
          bundle: Record<string, { code?: string }>,
        ) {
          const size = gzipSync(bundle[file]?.code ?? '', { level: 9 }).length;
          if (size > limit) this.error(`${file} is ${size} bytes gzip; ${limit} are allowed.`);
        },
      },
    ],
  };
}
