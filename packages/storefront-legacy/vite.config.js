import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import flow from './server/flow-plugin.js';
import { bff } from './server/settings.js';

export default defineConfig({
  plugins: [flow(), react({ jsxRuntime: 'classic' })],
  build: {
    outDir: 'dist',
    // Browsers of 2020 that still matter; one bundle, as it always was.
    target: 'es2018',
    chunkSizeWarningLimit: 2000,
    // Once pages are split, what they share is one file: the bundler's own way is one for each set of sharers.
    rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
  },
  server: {
    proxy: { '/api': bff.origin, '/art': bff.origin, '/pictures': bff.origin },
  },
  test: {
    name: 'legacy',
    include: ['{src,test}/**/*.test.{js,jsx,ts,tsx}'],
    environment: 'jsdom',
    // One window for all files, each of which cleans up: starting windows takes twenty times as long as the tests.
    isolate: false,
    setupFiles: ['test/setup.js'],
  },
});
