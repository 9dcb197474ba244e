import { describe, expect, test } from 'vitest';
import { findScormApi } from './find-scorm-api.ts';
import { scorm12Methods } from './scorm12-api.ts';
import { scorm12Vocabulary } from './scorm12-elements.ts';
import { scorm2004Vocabulary } from './scorm2004-elements.ts';

const neverWait = async () => {};
const find12 = (win: unknown, options: Parameters<typeof findScormApi>[2]) =>
  findScormApi(win, scorm12Vocabulary, options);

describe('finds the API', () => {
  test.each<[string, () => { win: unknown; api: unknown }]>([
    ['on the window itself', () => place((api) => aWindow({ API: api }))],
    ['on the parent', () => place((api) => aWindow({ parent: aWindow({ API: api }) }))],
    ['three frames up', () => place((api) => climb(3, aWindow({ API: api })))],
    ['498 frames up', () => place((api) => climb(498, aWindow({ API: api })))],
    ['on the opener', () => place((api) => aWindow({ opener: aWindow({ API: api }) }))],
    [
      'above the opener',
      () => place((api) => aWindow({ opener: climb(2, aWindow({ API: api })) })),
    ],
    [
      'on the opener of the parent',
      () => place((api) => climb(1, aWindow({ opener: aWindow({ API: api }) }))),
    ],
    [
      'on the opener of the top, where a parent cannot be read',
      () =>
        place((api) => {
          const top = aWindow({ opener: aWindow({ API: api }) });
          const blocked = throwing(['API', 'parent', 'opener']);
          return aWindow({ parent: blocked, top });
        }),
    ],
    [
      'beyond a frame of another origin',
      () =>
        place((api) =>
          aWindow({ parent: throwing(['API'], { parent: aWindow({ API: api }), opener: null }) }),
        ),
    ],
    [
      'beyond an unrelated global of that name',
      () => place((api) => aWindow({ API: { version: 3 }, parent: aWindow({ API: api }) })),
    ],
    [
      'beyond an API whose methods cannot be read',
      () =>
        place((api) => aWindow({ API: throwing(scorm12Methods), parent: aWindow({ API: api }) })),
    ],
    [
      'where opener and parent go round in a circle',
      () =>
        place((api) => {
          const a = aWindow();
          const b = aWindow({ parent: a, opener: a });
          Object.assign(a, { parent: b, opener: aWindow({ API: api, opener: b }) });
          return a;
        }),
    ],
  ])('%s', async (_, make) => {
    const { win, api } = make();
    expect(await find12(win, { wait: neverWait })).toBe(api);
  });

  test('the nearest of several', async () => {
    const near = anApi();
    const win = aWindow({ parent: aWindow({ API: near, parent: aWindow({ API: anApi() }) }) });
    expect(await find12(win, { wait: neverWait })).toBe(near);
  });

  test('on a parent before an opener', async () => {
    const api = anApi();
    const win = aWindow({ opener: aWindow({ API: anApi() }), parent: aWindow({ API: api }) });
    expect(await find12(win, { wait: neverWait })).toBe(api);
  });

  test('when it comes late, after 200 ms each time', async () => {
    const parent = aWindow();
    const waits: number[] = [];
    const api = anApi();
    const wait = async (durationMs: number) => {
      waits.push(durationMs);
      if (waits.length === 9) Object.assign(parent, { API: api });
    };
    expect(await find12(aWindow({ parent }), { wait })).toBe(api);
    expect(waits).toEqual(Array(9).fill(200));
  });
});

test('each version finds its own API and never the other', async () => {
  const api2004 = Object.fromEntries(
    Object.values(scorm2004Vocabulary).map((name) => [String(name), () => 'true']),
  );
  const api = anApi();
  const win = aWindow({ API_1484_11: api2004, parent: aWindow({ API: api }) });
  expect(await find12(win, { wait: neverWait })).toBe(api);
  expect(await findScormApi(win, scorm2004Vocabulary, { wait: neverWait })).toBe(api2004);
  const swapped = aWindow({ API: api2004, API_1484_11: api });
  expect(await find12(swapped, { wait: neverWait })).toBeNull();
  expect(await findScormApi(swapped, scorm2004Vocabulary, { wait: neverWait })).toBeNull();
});

describe('finds nothing', () => {
  test.each<[string, unknown, number]>([
    ['in a window of its own, and does not wait', aWindow(), 0],
    ['where there is no window at all', undefined, 0],
    ['in a window that opened itself', openedByItself(), 9],
    ['among SCORM 2004 APIs', aWindow({ parent: aWindow({ API_1484_11: anApi() }) }), 9],
    ['501 frames up', climb(501, aWindow({ API: anApi() })), 9],
    [
      'in a frame that can read nothing',
      aWindow({ parent: throwing(['API', 'parent', 'opener']) }),
      9,
    ],
    ...scorm12Methods.map((method): [string, unknown, number] => [
      `where ${method} is missing`,
      aWindow({ parent: aWindow({ API: { ...anApi(), [method]: 'not a function' } }) }),
      9,
    ]),
  ])('%s', async (_, win, waits) => {
    let waited = 0;
    const wait = async () => {
      waited += 1;
    };
    expect(await find12(win, { wait })).toBeNull();
    expect(waited).toBe(waits);
  });

  test('and tries as often as it is told', async () => {
    let waited = 0;
    const wait = async () => {
      waited += 1;
    };
    expect(await find12(climb(1, aWindow()), { wait, tries: 3 })).toBeNull();
    expect(waited).toBe(2);
  });
});

function place(make: (api: unknown) => unknown): { win: unknown; api: unknown } {
  const api = anApi();
  return { win: make(api), api };
}

/** A top window unless it is given a parent. */
function aWindow(given: Record<string, unknown> = {}): object {
  const win: Record<string, unknown> = { opener: null, ...given };
  win['parent'] ??= win;
  return win;
}

function openedByItself(): object {
  const win = aWindow();
  return Object.assign(win, { opener: win, top: win });
}

function climb(frames: number, top: object): object {
  return frames === 0 ? top : climb(frames - 1, aWindow({ parent: top }));
}

/** As a browser guards a frame of another origin. */
function throwing(names: readonly string[], given: object = {}): object {
  const guarded = { ...given };
  for (const name of names) {
    Object.defineProperty(guarded, name, {
      get() {
        throw new DOMException(
          'Blocked a frame from accessing a cross-origin frame.',
          'SecurityError',
        );
      },
    });
  }
  return guarded;
}

function anApi(): Record<string, unknown> {
  return Object.fromEntries(scorm12Methods.map((method) => [method, () => 'true']));
}
