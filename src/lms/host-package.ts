import type { LmsApi } from './open-session.ts';
import { putApi } from './put-api.ts';

/**
 * Opens a package inside an empty frame that has an API of its own, as a second browser window with an LMS
 * in it would. Returns the package's frame, or null where the browser gives no access to the empty one.
 */
export function hostPackage(
  outer: HTMLIFrameElement,
  { api, launchUrl, title }: HostedPackage,
): HTMLIFrameElement | null {
  const { contentDocument: page, contentWindow } = outer;
  if (!page || !contentWindow) return null;
  putApi(contentWindow, api);
  page.documentElement.lang = 'en-GB';
  page.title = title;
  page.body.style.margin = '0';
  const frame = page.createElement('iframe');
  frame.src = launchUrl;
  frame.title = title;
  frame.style.cssText = 'display: block; width: 100%; height: 100vh; border: 0';
  page.body.append(frame);
  return frame;
}

interface HostedPackage {
  api: LmsApi | null;
  launchUrl: string;
  title: string;
}
