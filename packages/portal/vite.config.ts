export default {
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: {
      entry: `${import.meta.dirname}/verify/main.ts`,
      formats: ['iife'],
      name: 'amanatVerify',
      fileName: () => 'verify.js',
    },
  },
};
