#!/usr/bin/env node
import './needs-node.mjs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.features.typescript) {
  await import('../src/cli/main.ts');
} else {
  // Node 22.12 to 22.17 reads TypeScript only when it is asked to.
  const args = ['--experimental-strip-types', '--no-warnings', fileURLToPath(import.meta.url)];
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
