import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Notes everything that no page of ours may do, in every page and frame of a context: write an error
 * to the console (which is how Chromium reports a breach of the content security policy), throw, or
 * ask another origin for anything.
 */
export function watchContext(context: BrowserContext, siteUrl: string): Watch {
  const { host, origin } = new URL(siteUrl);
  const troubles: string[] = [];
  context.on('console', (message) => {
    // A first cmi5 launch asks for a place that is not there yet, which Chromium writes as an error.
    const isAsked = /\/try\/lrs\//.test(message.location().url);
    if (message.type() === 'error' && !isAsked) troubles.push(describeError(message));
  });
  context.on('weberror', (error) => {
    troubles.push(`threw: ${error.error().message}, on ${error.page()?.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      troubles.push(`left the origin: ${request.method()} ${url.href}`);
    }
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== host) troubles.push(`left the origin: ${socket.url()}`);
    });
  });
  return { troubles };
}

function describeError(message: ConsoleMessage): string {
  const text = message.text();
  const kind = policyWords.test(text) ? 'broke the content security policy' : 'console error';
  const { url, lineNumber } = message.location();
  return `${kind}: ${text} (${url}:${lineNumber + 1})`;
}

const policyWords = /content security policy|trusted ?(types?|html|script)/i;

export interface Watch {
  /** One sentence each, in the order seen; it grows while the pages live. */
  readonly troubles: readonly string[];
}
