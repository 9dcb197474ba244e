import { expect, it } from 'vitest';
import { listen } from './listen.ts';

const origin = 'https://canteen.example';
const studio = new MessageChannel().port1;
const other = new MessageChannel().port2;

function aWindow() {
  const target = new EventTarget();
  return Object.assign(target, { location: { origin } });
}

function send(win: EventTarget, { from = studio as MessageEventSource | null, at = origin } = {}) {
  win.dispatchEvent(new MessageEvent('message', { data: 'hello', source: from, origin: at }));
}

function hear(sender: () => MessageEventSource | null = () => studio) {
  const win = aWindow();
  const heard: string[] = [];
  const read = (data: unknown) => (typeof data === 'string' ? data : null);
  const stop = listen<string>({ win, sender, read, take: (message) => heard.push(message) });
  return { win, heard, stop };
}

it.each([
  ['the studio', {}, ['hello']],
  ['another window', { from: other }, []],
  ['no window', { from: null }, []],
  ['another origin', { at: 'https://evil.example' }, []],
  ['a page without an origin', { at: 'null' }, []],
])('hears %s: %j', (_, message, expected) => {
  const { win, heard } = hear();
  send(win, message);
  expect(heard).toEqual(expected);
});

it('hears nobody while there is nobody to listen to', () => {
  const { win, heard } = hear(() => null);
  send(win, { from: null });
  send(win);
  expect(heard).toEqual([]);
});

it('passes nothing on that is no message', () => {
  const { win, heard } = hear();
  win.dispatchEvent(new MessageEvent('message', { data: 7, source: studio, origin }));
  expect(heard).toEqual([]);
});

it('hears nothing after its end', () => {
  const { win, heard, stop } = hear();
  stop();
  send(win);
  expect(heard).toEqual([]);
});
