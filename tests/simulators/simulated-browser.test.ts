/** What the pages of one browser share. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { SimulatedBrowser } from './simulated-browser.ts';
import { SimulatedPage } from './simulated-page.ts';

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

  test('wait in turn for a lock that need not be free; who is gone is passed over', async () => {
    const browser = new SimulatedBrowser();
    const [first, second, gone, third] = [1, 2, 3, 4].map(() => new SimulatedPage({ browser }));
    const heard: string[] = [];
    const letGo: (() => void)[] = [];
    const wait = (page: SimulatedPage | undefined, name: string) => {
      void page?.navigator.locks?.request('attempt', {}, () => {
        heard.push(name);
        return new Promise<void>((resolve) => letGo.push(resolve));
      });
    };
    wait(first, 'first');
    wait(gone, 'gone');
    wait(second, 'second');
    wait(third, 'third');
    await browser.clock.advance(1);
    expect(heard).toEqual(['first']);
    gone?.killTab();
    first?.killTab();
    await browser.clock.advance(1);
    expect(heard).toEqual(['first', 'second']);
    // The first one's promise settles when somebody else has the lock already.
    letGo[0]?.();
    await browser.clock.advance(1);
    expect(heard).toEqual(['first', 'second']);
    letGo[1]?.();
    await browser.clock.advance(1);
    expect(heard).toEqual(['first', 'second', 'third']);
    letGo[2]?.();
    await browser.clock.advance(1);
    expect(heard).toHaveLength(3);
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
    two?.postMessage('taken');
    await page.browser.clock.advance(1);
    expect(heard.at(-1)).toEqual(['one', 'taken']);
    two?.close();
    one?.postMessage('free?');
    await page.browser.clock.advance(1);
    expect(heard).toHaveLength(2);
  });

  test('hear each other when a third is gone', async () => {
    const { page, other } = twoPages();
    const third = new SimulatedPage({ browser: page.browser });
    const heard: unknown[] = [];
    other.openChannel?.('attempt').addEventListener('message', ({ data }) => heard.push(data));
    third.killTab();
    page.openChannel?.('attempt').postMessage('still there?');
    await page.browser.clock.advance(1);
    expect(heard).toEqual(['still there?']);
  });

  test('hear nothing once they are gone, nor while they stand still', async () => {
    const { page, other } = twoPages();
    const heard: unknown[] = [];
    const one = page.openChannel?.('attempt');
    other.openChannel?.('attempt').addEventListener('message', ({ data }) => heard.push(data));
    one?.addEventListener('message', ({ data }) => heard.push(data));
    other.leave({ persisted: true });
    one?.postMessage('to the cache');
    await page.browser.clock.advance(1);
    expect(heard).toEqual([]);
    other.comeBack();
    one?.postMessage('to the page');
    other.killTab();
    one?.postMessage('to nobody');
    await page.browser.clock.advance(1);
    expect(heard).toEqual([]);
  });

  test('have neither where the browser has none', () => {
    const browser = new SimulatedBrowser();
    browser.hasLocks = false;
    browser.hasChannels = false;
    const page = new SimulatedPage({ browser });
    expect([page.navigator.locks, page.openChannel]).toEqual([null, null]);
  });
});

function twoPages() {
  const browser = new SimulatedBrowser();
  return { page: new SimulatedPage({ browser }), other: new SimulatedPage({ browser }) };
}
