/**
 * Catches what a cmi5 package sends to `lrs/<id>/…` and asks the page that plays the LMS for the answer.
 * Everything else goes its own way. The page's end is src/lms/cmi5/lrs-page.ts.
 */
const base = new URL('lrs/', self.registration.scope).href;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  if (event.request.url.startsWith(base)) event.respondWith(answer(event.request));
});

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
