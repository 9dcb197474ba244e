/**
 * The same story as plain HTML: every scene a section, every choice a link to the next, one small style
 * sheet, no script. `body` is the whole story as the project renders it to read; its classes are taken off.
 */
export function writeBarePage(title: string, body: string): string {
  const plain = body
    .replace(/<!--.*?-->/g, '')
    .replace(/\s(?:class|aria-hidden|title)="[^"]*"/g, '');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="bare.css">
</head>
<body>${plain}</body>
</html>
`;
}

export const bareStyles = `body{font:1.1875rem/1.5 arial,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}
section{padding-block:1rem;border-bottom:1px solid #d8dde0}a{color:#005eb8}
`;
