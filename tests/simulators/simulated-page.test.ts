/** A page as browsers have it. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { moodle12 } from './profiles-12.ts';
import { successFactors } from './profiles-2004.ts';
import { SimulatedLms } from './simulated-lms.ts';
import { SimulatedPage } from './simulated-page.ts';

describe('the events of a page', () => {
  test('that is left come in the order that was measured (A3)', () => {
    const { page, heard } = aHeardPage();
    page.leave();
    expect(heard).toEqual(['beforeunload', 'pagehide', 'visibilitychange hidden', 'unload']);
  });

  test('that goes into the back-forward cache and comes out of it (A3.3)', () => {
    const { page, heard } = aHeardPage();
    page.leave({ persisted: true });
    page.comeBack();
    expect(heard).toEqual([
      'pagehide persisted',
      'visibilitychange hidden',
      'pageshow persisted',
      'visibilitychange visible',
    ]);
  });

  test('that is killed are none (A3)', () => {
    const { page, heard } = aHeardPage();
    page.killTab();
    page.leave();
    page.hide();
    expect(heard).toEqual([]);
  });

  test('that was never gone are none when it comes back', () => {
    const { page, heard } = aHeardPage();
    page.comeBack();
    expect(heard).toEqual([]);
  });

  test('that is loaded again are those of leaving it', () => {
    const { page, heard } = aHeardPage();
    page.reload();
    expect(heard).toContain('pagehide');
    expect(page.session).toBeNull();
  });

  test('tell that the learner is there', () => {
    const { page, heard } = aHeardPage();
    page.document.addEventListener('keydown', ({ type }) => heard.push(type));
    page.act();
    expect(heard).toEqual(['keydown']);
  });

  test('that is hidden already are not said twice', () => {
    const { page, heard } = aHeardPage();
    page.hide();
    page.hide();
    page.leave();
    expect(heard.filter((type) => type.startsWith('visibility'))).toHaveLength(1);
  });

  test('tell of the connection, and the LMS is out of reach with it', () => {
    const { page, lms, heard } = aHeardPage();
    expect(page.navigator.onLine).toBe(true);
    page.goOffline();
    expect([page.navigator.onLine, lms.server]).toEqual([false, 'offline']);
    page.goOnline();
    expect([page.navigator.onLine, lms.server]).toEqual([true, 'up']);
    expect(heard).toEqual(['offline', 'online']);
  });

  test('and a server that is down stays down when the browser is online again', () => {
    const { page, lms } = aHeardPage();
    lms.server = 'down';
    page.goOnline();
    expect(lms.server).toBe('down');
  });
});

describe('windows', () => {
  test('the API is on the parent, under the name of its standard (G)', () => {
    const { page, api } = launched();
    expect(Reflect.get(page.window.parent, 'API')).toBe(api);
    const other = new SimulatedPage({ lms: new SimulatedLms(successFactors) });
    const api2004 = other.launch();
    expect(Reflect.get(other.window.parent, 'API_1484_11')).toBe(api2004);
  });

  test('SuccessFactors: the topmost may not be touched (A1.4)', () => {
    const { window } = new SimulatedPage({ lms: new SimulatedLms(successFactors) });
    expect(() => Reflect.get(window, 'top')).toThrow(DOMException);
    const top: unknown = Reflect.get(window.parent, 'parent');
    expect(Reflect.get(Object(top), 'parent')).toBe(top);
    expect(() => Reflect.get(Object(top), 'API_1484_11')).toThrow(DOMException);
  });

  test('a page waits by the time of its browser', async () => {
    const { page } = launched();
    const heard: string[] = [];
    void page.wait(100).then(() => heard.push('waited'));
    await page.browser.clock.advance(99);
    expect(heard).toEqual([]);
    await page.browser.clock.advance(1);
    expect(heard).toEqual(['waited']);
  });

  test('a page in no LMS has none to launch', () => {
    expect(() => new SimulatedPage().launch()).toThrow('in no LMS');
  });
});

describe('the probe', () => {
  test.each([
    ['up', 200, 'beyond-the-canteen'],
    ['lying', 200, 'beyond-the-canteen'],
    ['refusing', 502, 'Bad Gateway'],
    ['expired', 200, '<!DOCTYPE html><title>Log in</title>'],
  ] as const)('while the server is %s: %d, %s (G)', async (server, code, text) => {
    const { page, lms } = launched();
    lms.server = server;
    const response = await page.fetch('probe.txt');
    expect([response.status, (await response.text()).trim()]).toEqual([code, text]);
    expect(page.fetches).toEqual(['probe.txt']);
  });

  test.each(['down', 'offline'] as const)('while the server is %s: nothing', async (server) => {
    const { page, lms } = launched();
    lms.server = server;
    await expect(page.fetch('probe.txt')).rejects.toThrow(TypeError);
  });

  test('while the server hangs: late, or given up', async () => {
    const { page, lms } = launched();
    lms.server = 'hanging';
    const heard: string[] = [];
    const controller = new AbortController();
    void page.fetch('probe.txt').then(() => heard.push('answered'));
    void page.fetch('probe.txt', { signal: controller.signal }).catch(() => heard.push('given up'));
    await page.browser.clock.advance(4999);
    expect(heard).toEqual([]);
    controller.abort();
    await page.browser.clock.advance(1);
    expect(heard).toEqual(['given up', 'answered']);
  });
});

function launched() {
  const lms = new SimulatedLms({ ...moodle12, throwsOnReinitialize: false });
  const page = new SimulatedPage({ lms });
  const api = page.launch();
  api.LMSInitialize('');
  return { lms, page, api };
}

function aHeardPage() {
  const lms = new SimulatedLms(moodle12);
  const page = new SimulatedPage({ lms });
  const heard: string[] = [];
  const note = (event: Event) => {
    const isPersisted = 'persisted' in event && event.persisted === true;
    heard.push(isPersisted ? `${event.type} persisted` : event.type);
  };
  for (const type of ['beforeunload', 'pagehide', 'pageshow', 'unload', 'online', 'offline']) {
    page.window.addEventListener(type, note);
  }
  page.document.addEventListener('visibilitychange', () => {
    heard.push(`visibilitychange ${page.document.visibilityState}`);
  });
  return { lms, page, heard };
}
