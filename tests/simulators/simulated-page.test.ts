/** A page as browsers have it. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { LmsProfile } from './lms-profile.ts';
import { esr, forma, learningHub, moodle12 } from './profiles-12.ts';
import { cornerstone, forma2004, successFactors } from './profiles-2004.ts';
import { SimulatedBrowser } from './simulated-browser.ts';
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

  test('that is hidden already are not said twice', () => {
    const { page, heard } = aHeardPage();
    page.hide();
    page.hide();
    page.leave();
    expect(heard.filter((type) => type.startsWith('visibility'))).toHaveLength(1);
  });

  test('tell of the connection, and the LMS is out of reach with it', () => {
    const { page, lms, heard } = aHeardPage();
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

describe('a page that is left', () => {
  test.each<[source: string, profile: LmsProfile<'scorm12'>, kept: string | undefined]>([
    ['G: a beacon', moodle12, 'passed'],
    ['A3.6: a beacon', learningHub, 'passed'],
    ['A3: a synchronous request fails', esr, undefined],
  ])('says passed as it goes (%s)', (_, profile, kept) => {
    const lms = new SimulatedLms(profile);
    const page = new SimulatedPage({ lms });
    const api = page.launch();
    api.LMSInitialize('');
    page.window.addEventListener('pagehide', () => {
      api.LMSSetValue('cmi.core.session_time', '0000:00:01.00');
      api.LMSSetValue(status, 'passed');
      api.LMSFinish('');
    });
    page.leave();
    expect(lms.record.get(status)).toBe(kept);
  });

  test.each([forma, moodle12])(
    '$name: what was never committed, and no word as it goes (G, H)',
    (profile) => {
      const lms = new SimulatedLms(profile);
      const page = new SimulatedPage({ lms });
      const api = page.launch();
      api.LMSInitialize('');
      api.LMSSetValue(status, 'passed');
      page.leave();
      expect(lms.record.get(status)).toBe(profile === forma ? 'passed' : undefined);
    },
  );

  test('Forma, SCORM 2004: the player ends the session (H)', () => {
    const lms = new SimulatedLms(forma2004);
    const page = new SimulatedPage({ lms });
    const api = page.launch();
    api.Initialize('');
    api.SetValue('cmi.location', 'here');
    page.leave();
    expect(lms.record.get('cmi.location')).toBe('here');
  });

  test('a server that hangs keeps nobody waiting', () => {
    const { page, api, lms } = launched();
    lms.server = 'hanging';
    const before = page.now();
    page.window.addEventListener('pagehide', () => api.LMSFinish(''));
    page.leave();
    expect(page.now()).toBe(before);
    expect(lms.requests).toMatchObject([{ kind: 'finish', isStored: true }]);
  });

  test('ESR: when its frame is blanked, the queue brings it (A3.5)', () => {
    const lms = new SimulatedLms(esr);
    const page = new SimulatedPage({ lms });
    const api = page.launch();
    api.LMSInitialize('');
    page.window.addEventListener('pagehide', () => {
      api.LMSSetValue(status, 'passed');
      api.LMSFinish('');
    });
    lms.forceFinish(page);
    expect(lms.record.get(status)).toBe('passed');
  });

  test('Cornerstone: a Commit is refused, Terminate is taken (A7)', () => {
    const lms = new SimulatedLms(cornerstone);
    const page = new SimulatedPage({ lms });
    const api = page.launch();
    api.Initialize('');
    const answers: unknown[] = [];
    page.window.addEventListener('pagehide', () => {
      answers.push(api.Commit(''), api.GetLastError(), api.Terminate(''));
    });
    page.leave();
    expect(answers).toEqual([null, '391', 'true']);
  });

  test('calls nobody any more, and its timers never run', async () => {
    const { page, api, lms } = launched();
    const ran: string[] = [];
    page.setTimeout(() => ran.push('timer'), 100);
    page.leave();
    api.LMSSetValue(status, 'passed');
    await page.browser.clock.advance(1000);
    expect(ran).toEqual([]);
    expect(lms.calls.map(({ method }) => method)).toEqual(['LMSInitialize']);
  });

  test('in the back-forward cache stands still, and goes on', async () => {
    const { page, api, lms } = launched();
    const ran: string[] = [];
    page.setTimeout(() => ran.push('timer'), 100);
    page.leave({ persisted: true });
    await page.browser.clock.advance(1000);
    expect(ran).toEqual([]);
    page.comeBack();
    expect(ran).toEqual(['timer']);
    api.LMSSetValue(status, 'passed');
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.record.get(status)).toBe('passed');
  });

  test('and loaded again in its frame finds the same session, open or over (A2.8)', () => {
    const open = launched();
    const again = open.page.reload();
    const api = apiOf(again);
    expect([api?.LMSInitialize(''), api?.LMSGetLastError()]).toEqual(['false', '101']);
    expect(api?.LMSSetValue(status, 'passed')).toBe('true');
    const over = launched();
    over.api.LMSFinish('');
    expect(apiOf(over.page.reload())?.LMSSetValue(status, 'passed')).toBe('false');
  });

  test('keeps what its tab stored for a reload, and no other tab sees it', () => {
    const { page, lms } = launched();
    page.sessionStorage.setItem('token', 'x');
    const other = new SimulatedPage({ lms, browser: page.browser });
    expect(page.reload().sessionStorage.getItem('token')).toBe('x');
    expect(other.sessionStorage.getItem('token')).toBeNull();
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
    expect(() => Reflect.get(Object(top), 'API_1484_11')).toThrow(DOMException);
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

describe('two pages of one browser', () => {
  test('share storage, which may be blocked or full', () => {
    const { page, other } = twoPages();
    page.storage.setItem('place', 'here');
    expect([other.storage.getItem('place'), other.storage.length]).toEqual(['here', 1]);
    page.browser.storage.state = 'full';
    expect(() => other.storage.setItem('more', 'x')).toThrow('Full');
    page.browser.storage.state = 'blocked';
    expect(() => other.storage).toThrow('denied');
    expect(() => Reflect.get(other.window, 'localStorage')).toThrow('denied');
    page.browser.storage.state = 'ok';
    other.storage.removeItem('place');
    expect(page.browser.storage.entries()).toEqual([]);
  });

  test('only one gets a lock that must be free, until the other page is gone (A3.11)', async () => {
    const { page, other } = twoPages();
    const heard: string[] = [];
    const claim = (who: SimulatedPage, name: string) => {
      void who.navigator.locks?.request('attempt', { ifAvailable: true }, (lock) => {
        heard.push(`${name} ${lock ? 'has it' : 'has not'}`);
        return lock ? new Promise<void>(() => {}) : undefined;
      });
    };
    const { clock } = page.browser;
    claim(page, 'one');
    claim(other, 'two');
    await clock.advance(1);
    page.killTab();
    claim(other, 'two');
    await clock.advance(1);
    expect(heard).toEqual(['one has it', 'two has not', 'two has it']);
  });

  test('wait in turn for a lock that need not be', async () => {
    const { page, other } = twoPages();
    const heard: string[] = [];
    let letGo = () => {};
    void page.navigator.locks?.request('attempt', {}, () => {
      heard.push('one');
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
    void other.navigator.locks?.request('attempt', {}, () => heard.push('two'));
    await page.browser.clock.advance(1);
    expect(heard).toEqual(['one']);
    letGo();
    await page.browser.clock.advance(1);
    expect(heard).toEqual(['one', 'two']);
  });

  test('hear each other on a channel of the same name, and never themselves', async () => {
    const { page, other } = twoPages();
    const heard: unknown[] = [];
    const open = (who: SimulatedPage, name: string) => who.openChannel?.(name);
    const one = open(page, 'attempt');
    one?.addEventListener('message', ({ data }) => heard.push(['one', data]));
    const two = open(other, 'attempt');
    two?.addEventListener('message', ({ data }) => heard.push(['two', data]));
    open(other, 'another')?.addEventListener('message', ({ data }) => heard.push(['no', data]));
    one?.postMessage('free?');
    expect(heard).toEqual([]);
    await page.browser.clock.advance(1);
    expect(heard).toEqual([['two', 'free?']]);
    other.killTab();
    one?.postMessage('free?');
    await page.browser.clock.advance(1);
    expect(heard).toHaveLength(1);
  });

  test('have neither where the browser has none', () => {
    const browser = new SimulatedBrowser();
    browser.hasLocks = false;
    browser.hasChannels = false;
    const page = new SimulatedPage({ browser });
    expect([page.navigator.locks, page.openChannel]).toEqual([null, null]);
  });
});

const status = 'cmi.core.lesson_status';

function launched() {
  const lms = new SimulatedLms({ ...moodle12, throwsOnReinitialize: false });
  const page = new SimulatedPage({ lms });
  const api = page.launch();
  api.LMSInitialize('');
  return { lms, page, api };
}

function twoPages() {
  const browser = new SimulatedBrowser();
  return { page: new SimulatedPage({ browser }), other: new SimulatedPage({ browser }) };
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

function apiOf(page: SimulatedPage<'scorm12'>) {
  return page.session?.api;
}
