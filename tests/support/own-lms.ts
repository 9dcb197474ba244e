import type { Page } from '@playwright/test';

/**
 * Puts a SCORM 1.2 LMS into the page itself, before any script of the page runs. What it keeps lasts for
 * the browser's session, so another page of the same context is another window on the same attempt.
 */
export async function putLms(page: Page, values: Record<string, string> = {}): Promise<void> {
  await page.addInitScript(installLms, {
    'cmi.core.student_id': 'a.adams',
    'cmi.core.student_name': 'Adams, Alice',
    'cmi.core.lesson_mode': 'normal',
    ...values,
  });
}

/** From the next commit on. */
export async function setLms(page: Page, state: 'up' | 'refusing'): Promise<void> {
  await page.evaluate((next) => {
    window.ownLms.state = next;
  }, state);
}

/** What has been committed. */
export async function readLms(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => window.ownLms.record);
}

function installLms(given: Record<string, string>): void {
  const lms: Window['ownLms'] = { state: 'up', record: {} };
  const values = new Map(Object.entries(given));
  let error = '0';
  const answer = (code: string, value = String(code === '0')) => {
    error = code;
    return value;
  };
  const api = {
    LMSInitialize: () => answer('0'),
    LMSFinish: () => answer(lms.state === 'up' ? '0' : '101'),
    LMSGetValue: (element: string) =>
      answer('0', values.get(element) ?? (element.endsWith('._count') ? '0' : '')),
    LMSSetValue: (element: string, value: string) => {
      values.set(element, value);
      return answer('0');
    },
    LMSCommit: () => {
      if (lms.state === 'refusing') return answer('101');
      Object.assign(lms.record, Object.fromEntries(values));
      return answer('0');
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: () => '',
  };
  Object.assign(window, { ownLms: lms, API: api });
}

declare global {
  interface Window {
    ownLms: { state: 'up' | 'refusing'; record: Record<string, string> };
  }
}
