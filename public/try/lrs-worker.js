/**
 * Answers for what no server holds, below the try-it LMS:
 * - what a cmi5 package sends to `lrs/<id>/…` goes to the page that plays the LMS (src/lms/cmi5/lrs-page.ts);
 * - `own/…` are packages that were made in the studio (src/lms/own/own-packages.ts), in the cache of this name.
 * Everything else goes its own way.
 */
const base = new URL('lrs/', self.registration.scope).href;
const ownBase = new URL('own/', self.registration.scope).href;
const ownCacheName = 'beyond-the-canteen-own-packages';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (url.startsWith(base)) event.respondWith(answer(event.request));
  else if (url.startsWith(ownBase)) event.respondWith(answerOwn(event.request));
});

async function answerOwn({ url, method }) {
  if (method !== 'GET') return say(405, 'A package is only read.', { allow: 'GET' });
  // A script that failed once is asked for again under another query.
  const found = await caches.match(url, { cacheName: ownCacheName, ignoreSearch: true });
  return (
    found ?? say(404, 'This package has no such file, or was removed. Make it again in the studio.')
  );
}

function say(status, text, headers = {}) {
  const type = { 'content-type': 'text/plain;charset=utf-8', 'x-content-type-options': 'nosniff' };
  return new Response(text, { status, headers: { ...type, ...headers } });
}

async function answer(request) {
  const { url, method } = request;
  const id = url.slice(base.length).split('/')[0];
  const asked = { id, url, method, headers: [...request.headers], body: await request.text() };
  // Every page is asked, also one that this worker does not control; only the one that knows the id answers.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { status, headers, body } = await Promise.race([
    ...pages.map((page) => ask(page, asked)),
    giveUp(),
  ]);
  if (status === 0) return Response.error();
  return new Response(status === 204 ? null : body, { status, headers });
}

function ask(page, asked) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    page.postMessage(asked, [port2]);
  });
}

function giveUp() {
  const late = {
    status: 504,
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: 'The page that plays the LMS has not answered within 10 seconds.',
  };
  return new Promise((done) => setTimeout(() => done(late), 10_000));
}
