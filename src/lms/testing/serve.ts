/**
 * Builds the try-it page with the sample packages, and serves it with the page's real security policy, at
 * the place where the site has it, `/try/`. Run: npx node src/lms/testing/serve.ts [port]
 */
import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import sirv from 'sirv';
import { build } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html lrs-worker',
].join('; ');

/** Builds into a temporary folder and serves it. Returns the site's address and a way to stop. */
export async function serveTryIt(port = 0): Promise<{ url: string; stop(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'try-it-'));
  const outDir = join(root, 'try');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    base: './',
    plugins: [svelte({ configFile: join(import.meta.dirname, '../../../svelte.config.js') })],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'try-it.html') },
    },
  });
  for (const name of ['packages.json', 'scos']) {
    cpSync(join(import.meta.dirname, name), join(outDir, name), { recursive: true });
  }
  renameSync(join(outDir, 'try-it.html'), join(outDir, 'index.html'));
  const worker = join(import.meta.dirname, '../../../public/try');
  if (existsSync(worker)) cpSync(worker, outDir, { recursive: true });
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => {
      response.writeHead(404).end('Not found');
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  return { url: `http://127.0.0.1:${boundPort}/`, stop: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serveTryIt(Number(process.argv[2] ?? 0));
  console.log(url);
}
