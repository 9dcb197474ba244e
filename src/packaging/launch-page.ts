import type { Course } from '../player/index.ts';
import { htmlLang, type Language } from '../words/index.ts';
import { type PageWords, pageWords } from '../words/pages.ts';

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
  styles: readonly string[];
  script: string;
  /** Scripts that the launch script will ask for. */
  preload: readonly string[];
}): string {
  const { course } = page;
  return writePage({
    lang: htmlLang('en'),
    icon: 'favicon.svg',
    policy: `${packagePolicy}; connect-src ${page.connectSources}`,
    head: [
      page.head,
      ...page.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
      ...page.preload.map((href) => `<link rel="modulepreload" href="${href}">`),
      `<script type="module" src="${page.script}"></script>`,
    ],
    body: [
      writeLateNotice(course),
      `<div id="app">${page.body}</div>`,
      `<noscript><div class="app-shell__main">${writeNoScript(course)}</div></noscript>`,
      `<script type="application/json" id="course">${escapeJson(course)}</script>`,
    ],
  });
}

/**
 * For a page whose scripts never run, as when it is opened from a folder: browsers block modules
 * there. `late-notice.css` shows it after four seconds; a launch script that starts removes it.
 */
function writeLateNotice(course: Course): string {
  const notices = inEachLanguage(course, ({ late, lateAdvice, read }, links) =>
    writeNotice(late, `${lateAdvice} ${read}`, links),
  );
  const name = escapeHtml(pageWords.en.launch.late);
  return `<aside class="app-stuck" id="app-stuck" aria-label="${name}"><div class="app-shell__main">${notices}</div></aside>`;
}

function writeNoScript(course: Course): string {
  return inEachLanguage(course, ({ noScript, noScriptAdvice, read }, links) =>
    writeNotice(noScript, `${noScriptAdvice} ${read}`, links),
  );
}

function writeNotice(title: string, text: string, links: string): string {
  return `<div class="app-notice app-notice--attention"><h2 class="app-notice__title">${escapeHtml(title)}</h2><p>${escapeHtml(text)}</p><ul>${links}</ul></div>`;
}

/** Nobody knows yet which language the learner reads, so it is said in each that there is. */
function inEachLanguage(
  { languages, scenarios }: Course,
  write: (words: PageWords['launch'], links: string) => string,
): string {
  return languages
    .map(({ code, translation }) => {
      const pages = code === 'en' ? scenarios : Object.values(translation?.scenarios ?? {});
      const links = pages
        .map(({ title, readHref }) => `<li><a href="${readHref}">${escapeHtml(title)}</a></li>`)
        .join('');
      return `<div lang="${htmlLang(code)}">${write(pageWords[code].launch, links)}</div>`;
    })
    .join('');
}

/** A whole story as a page to read or print. */
export function writeReadPage(page: {
  language?: Language;
  title: string;
  body: string;
  styles: readonly string[];
}): string {
  const { language = 'en' } = page;
  const words = pageWords[language];
  return writePage({
    lang: htmlLang(language),
    icon: '../favicon.svg',
    policy: packagePolicy,
    head: [
      `<title>${escapeHtml(page.title)} – Beyond the Canteen</title>`,
      ...page.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ],
    body: [
      `<a class="nhsuk-skip-link" href="#main">${escapeHtml(words.skip)}</a>`,
      '<div class="app-shell"><header class="app-shell__header"><div class="app-shell__bar"><p class="app-shell__name">Beyond the Canteen</p></div></header>',
      `<main class="app-shell__main" id="main" tabindex="-1">${page.body}</main>`,
      `<footer class="app-shell__footer"><div class="app-shell__bar"><p>${escapeHtml(words.notice)}</p></div></footer></div>`,
    ],
  });
}

function writePage({ lang, icon, policy, head, body }: PageParts): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
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
  lang: string;
  icon: string;
  policy: string;
  head: string[];
  body: string[];
}
