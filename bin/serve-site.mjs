import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/**
 * Serves a built site from this computer to this computer only, as a careful web server would:
 * compressed text, no sniffing, framed by itself alone, pages asked for again each time and the
 * hashed files of `_astro/` kept for good. Files may change while it runs.
 *
 * @param {{ root: string, port?: number }} options `root` is the built site; port 0 takes any free one.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in `/`.
 * Rejects with code EADDRINUSE when the port is taken, and with a sentence when there is no site.
 */
export async function serveSite({ root, port = 0 }) {
  const folder = resolve(root);
  if (!existsSync(folder)) {
    throw new Error(`Nothing is built in ${folder} yet. Run npm start, which builds it first.`);
  }
  const server = createServer(answerFrom(folder));
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const { port: listening } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${listening}/`, port: listening, close: () => close(server) };
}

/** @param {string} folder */
function answerFrom(folder) {
  const findFile = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const zipped = new Map();
  /** @type {import('node:http').RequestListener} */
  return (request, response) => {
    for (const [name, value] of Object.entries(alwaysSent)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sayText(response, 405, 'Only GET and HEAD are answered here.');
    }
    const path = (request.url ?? '/').replace(/^[/\\]+/, '/');
    const withSlash = addSlashToFolder(folder, path);
    if (withSlash !== undefined) {
      response.writeHead(302, { Location: withSlash, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    // Every file here is small and sent whole, so a part of one is never worth asking for.
    delete request.headers.range;
    request.url = path;
    const reply = new Reply((status, headers, body) => {
      if (status !== 200) return response.writeHead(status, headers).end(body);
      if (path.startsWith('/_astro/')) headers['Cache-Control'] = forGood;
      const sent = shrink(request, headers, body, zipped);
      response.writeHead(status, { ...headers, 'Content-Length': sent.length }).end(sent);
    });
    try {
      findFile(request, /** @type {any} */ (reply), () => sayNotFound(folder, response));
    } catch {
      sayNotFound(folder, response);
    }
  };
}

/**
 * Relative addresses on a page work only beneath its own folder, so `/try` goes on to `/try/`.
 *
 * @param {string} folder
 * @param {string} path
 */
function addSlashToFolder(folder, path) {
  const { pathname, search } = new URL(path, 'http://localhost');
  if (pathname.endsWith('/')) return undefined;
  try {
    const isFolder = statSync(join(folder, decodeURIComponent(pathname))).isDirectory();
    return isFolder ? `${pathname}/${search}` : undefined;
  } catch {
    return undefined;
  }
}

/** What sirv takes for a response: gathers status, headers and body, and hands them on together. */
class Reply extends Writable {
  statusCode = 200;
  headers = {};
  chunks = [];

  constructor(send) {
    super();
    this.on('finish', () => send(this.statusCode, this.headers, Buffer.concat(this.chunks)));
    // The file may be replaced between being found and being read, in the middle of a new build.
    this.on('pipe', (file) => file.once('error', () => send(404, {}, Buffer.alloc(0))));
  }

  setHeader(name, value) {
    this.headers[name] = value;
  }

  getHeader(name) {
    return this.headers[name];
  }

  writeHead(status, headers = {}) {
    this.statusCode = status;
    Object.assign(this.headers, headers);
    return this;
  }

  _write(chunk, _encoding, done) {
    this.chunks.push(chunk);
    done();
  }
}

function shrink(request, headers, body, zipped) {
  if (body.length === 0 || !isText.test(headers['Content-Type'] ?? '')) return body;
  headers.Vary = 'Accept-Encoding';
  if (!acceptsGzip.test(String(request.headers['accept-encoding'] ?? ''))) return body;
  const key = `${request.url} ${headers.ETag}`;
  const small = zipped.get(key) ?? gzipSync(body);
  zipped.set(key, small);
  headers['Content-Encoding'] = 'gzip';
  return small;
}

function sayNotFound(folder, response) {
  const page = join(folder, '404.html');
  if (!existsSync(page)) return sayText(response, 404, 'There is no page at this address.');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(page));
}

function sayText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

/** @param {import('node:http').Server} server */
function close(server) {
  return new Promise((done) => {
    server.close(() => done(undefined));
    server.closeAllConnections();
  });
}

const forGood = 'public,max-age=31536000,immutable';

const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

const isText = /^(text\/|image\/svg\+xml|application\/(javascript|json|xml|manifest\+json))/;

/** The page's own policy is in its markup; a framing rule works only as a header. */
const alwaysSent = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
