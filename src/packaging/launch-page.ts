import type { Course } from '../player/index.ts';

/**
 * Nothing but the package's own files, no inline code, and no strings turned into code. The page asks
 * for nothing while it runs; a launch page's standard says what else it may (`connect-src`).
 */
export const packagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/** The one page that an LMS opens. Addresses are relative to it. */
export function writeLaunchPage(page: {
  course: Course;
  /** Of the standard: `'self'`. */
  connectSources: string;
  /** From `renderStartPage`. */
  head: string;
  body: string;
  styles: string[];
  script: string;
  /** Scripts that the launch script will ask for. */
  preload: string[];
}): string {
  const { course } = page;
  const stories = course.scenarios
    .map(({ title, readHref }) => `<li><a href="${readHref}">${escapeHtml(title)}</a></li>`)
    .join('');
  const read = `You can read every scenario as one page:</p><ul>${stories}</ul>`;
  return writePage({
    icon: 'favicon.svg',
    policy: `${packagePolicy}; connect-src ${page.connectSources}`,
    head: [
      page.head,
      ...page.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
      ...page.preload.map((href) => `<link rel="modulepreload" href="${href}">`),
      `<script type="module" src="${page.script}"></script>`,
    ],
    body: [
      writeLateNotice(read),
      `<div id="app">${page.body}</div>`,
      `<noscript><div class="app-shell__main"><div class="app-notice app-notice--attention"><h2 class="app-notice__title">JavaScript is switched off</h2><p>Nothing can be recorded without it. ${read}</div></div></noscript>`,
      `<script type="application/json" id="course">${escapeJson(course)}</script>`,
    ],
  });
}

/**
 * For a page whose scripts never run, as when it is opened from a folder: browsers block modules
 * there. `late-notice.css` shows it after four seconds; a launch script that starts removes it.
 */
function writeLateNotice(read: string): string {
  return `<aside class="app-stuck" id="app-stuck" aria-labelledby="app-stuck-title"><div class="app-shell__main"><div class="app-notice app-notice--attention"><h2 class="app-notice__title" id="app-stuck-title">Nothing happens yet</h2><p>This page was probably opened from a folder on a computer, or its scripts are blocked or still on their way: open it from your learning system or from a web address, where it can run. ${read}</div></div></aside>`;
}

/** A whole story as a page to read or print. */
export function writeReadPage(page: { title: string; body: string; styles: string[] }): string {
  return writePage({
    icon: '../favicon.svg',
    policy: packagePolicy,
    head: [
      `<title>${escapeHtml(page.title)} – Beyond the Canteen</title>`,
      ...page.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ],
    body: [
      '<a class="nhsuk-skip-link" href="#main">Skip to main content</a>',
      '<div class="app-shell"><header class="app-shell__header"><div class="app-shell__bar"><p class="app-shell__name">Beyond the Canteen</p></div></header>',
      `<main class="app-shell__main" id="main" tabindex="-1">${page.body}</main>`,
      `<footer class="app-shell__footer"><div class="app-shell__bar"><p>${escapeHtml(notice)}</p></div></footer></div>`,
    ],
  });
}

/** Stands on everything that leaves the project. */
export const notice =
  'This is learning material, not legal advice. It does not replace your trust’s policies, your contract or your professional code. Check with your information governance, HR, communications and Speak Up leads. Content checked 20 November 2026. Review by 20 May 2027, or sooner if the law, a regulator’s guidance or a platform changes.';

function writePage({ icon, policy, head, body }: PageParts): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${icon}" type="image/svg+xml">`,
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** JSON inside a script element: no `<` may end it early. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface PageParts {
  icon: string;
  policy: string;
  head: string[];
  body: string[];
}
