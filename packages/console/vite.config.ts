import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server puts a fresh nonce in place of this for every answer (packages/server/http/console/app.ts). */
const noncePlaceholder = 'AMANAT_STYLE_NONCE';

export default defineConfig({
  base: '/console/',
  logLevel: 'warn',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    // Fonts and pictures come as files: the policy of the page allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
