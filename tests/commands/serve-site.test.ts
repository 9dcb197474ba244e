import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../bin/serve-site.mjs';

const root = mkdtempSync(join(tmpdir(), 'canteen-serve-'));
const page = `<!doctype html><title>Home</title>${'<p>words</p>'.repeat(100)}`;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  for (const folder of ['try', '_astro', 'packages']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'try/index.html'), 'try it');
  writeFileSync(join(root, '404.html'), 'our own page');
  writeFileSync(join(root, '_astro/a.hash.js'), 'let a = 1;');
  writeFileSync(join(root, 'packages/list.json'), '[]');
  writeFileSync(join(root, 'packages/a.zip'), Buffer.alloc(2_000, 7));
  writeFileSync(join(root, 'emptied.css'), '');
  site = await serveSite({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

describe('serveSite', () => {
  it.each([
    ['/', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/?from=mail', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/try/', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/_astro/a.hash.js', 200, 'text/javascript', 'public,max-age=31536000,immutable'],
    ['/packages/list.json', 200, 'application/json', 'no-cache'],
    ['/packages/a.zip', 200, 'application/zip', 'no-cache'],
    ['/emptied.css', 200, 'text/css', 'no-cache'],
  ])('sends %s', async (path, status, type, caching) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'cache-control': caching,
      'content-length': String(answer.body.length),
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['/try', '/try/'],
    ['/try?a=1', '/try/?a=1'],
    // Two slashes would send the reader to a computer called "try".
    ['//try', '/try/'],
    ['/\\try', '/try/'],
  ])('sends a reader of the folder %s on to %s', async (path, location) => {
    const answer = await get(path);
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(location);
  });

  it.each([
    '/nowhere',
    '/../package.json',
    '/%2e%2e/package.json',
    '/%',
    '/%00',
    '/_astro/gone.js',
  ])('finds nothing at %s, and says so on a page of the site', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('our own page');
    expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
  });

  it('shrinks text for those who accept it, and nothing else', async () => {
    const shrunk = await get('/', { 'accept-encoding': 'br, gzip' });
    expect(shrunk.headers['content-encoding']).toBe('gzip');
    expect(shrunk.body.length).toBeLessThan(page.length);
    expect(gunzipSync(shrunk.body).toString()).toBe(page);
    const plain = await get('/', { 'accept-encoding': 'gzip;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const zip = await get('/packages/a.zip', { 'accept-encoding': 'gzip' });
    expect(zip.headers['content-encoding']).toBeUndefined();
    expect(zip.body.length).toBe(2_000);
  });

  it('answers a reader who has the page already with nothing new, until it changes', async () => {
    const { headers } = await get('/try/');
    const again = await get('/try/', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    writeFileSync(join(root, 'try/index.html'), 'try it now');
    const changed = await get('/try/', { 'if-none-match': String(headers.etag) });
    expect(changed.status).toBe(200);
    expect(changed.body.toString()).toBe('try it now');
  });

  it.each(['bytes=0-3', 'bytes=9-2', 'bytes=99999-', 'nonsense'])(
    'sends the whole file to one who asks for %s',
    async (range) => {
      const answer = await get('/packages/a.zip', { range });
      expect([answer.status, answer.body.length]).toEqual([200, 2_000]);
    },
  );

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it('says when there is nothing built', async () => {
    await expect(serveSite({ root: join(root, 'none') })).rejects.toThrow(/npm start/);
  });

  it('names a port that is taken', async () => {
    await expect(serveSite({ root, port: site.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

function get(path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ port: site.port, host: '127.0.0.1', path, headers, method }, (from) => {
      const chunks: Buffer[] = [];
      from.on('data', (chunk) => chunks.push(chunk));
      from.on('end', () => {
        const body = Buffer.concat(chunks);
        done({ status: from.statusCode ?? 0, headers: from.headers, body });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
