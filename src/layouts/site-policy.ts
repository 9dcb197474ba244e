/** The site's content security policy: nothing inline, nothing from elsewhere, no text run as code. */
export function sitePolicy(more: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
    ...more,
  ].join('; ');
}
