/** What a page that is left can still say, and to whom. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { LmsProfile } from './lms-profile.ts';
import { esr, forma, learningHub, moodle12 } from './profiles-12.ts';
import { cornerstone, forma2004 } from './profiles-2004.ts';
import { SimulatedLms } from './simulated-lms.ts';
import { SimulatedPage } from './simulated-page.ts';

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
    void page.wait(100).then(() => ran.push('wait'));
    page.leave();
    void page.fetch('probe.txt').then(() => ran.push('fetch'));
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

  test('and comes out of the back-forward cache, reaches the server again', () => {
    const lms = new SimulatedLms(learningHub);
    const page = new SimulatedPage({ lms });
    const api = page.launch();
    api.LMSInitialize('');
    page.leave({ persisted: true });
    expect(api.LMSCommit('')).toBe(false);
    page.comeBack();
    expect(api.LMSCommit('')).toBe(true);
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

const status = 'cmi.core.lesson_status';

function launched() {
  const lms = new SimulatedLms({ ...moodle12, throwsOnReinitialize: false });
  const page = new SimulatedPage({ lms });
  const api = page.launch();
  api.LMSInitialize('');
  return { lms, page, api };
}

function apiOf(page: SimulatedPage<'scorm12'>) {
  return page.session?.api;
}
