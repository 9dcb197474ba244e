import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Two cores are what the smallest machines have, and a type check may run beside the tests.
    maxWorkers: 2,
    // Properties try hundreds of texts, and a busy machine is no failure.
    testTimeout: 30_000,
  },
});
