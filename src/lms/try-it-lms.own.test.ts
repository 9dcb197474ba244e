// What the page makes of packages from the studio.
import { describe, expect, it } from 'vitest';
import type { OwnShelf } from './own/own-shelf.ts';
import type { TryItPackage } from './packages.ts';
import { aStore } from './testing/a-store.ts';
import { TryItLms } from './try-it-lms.svelte.ts';

const packagesUrl = 'https://trust.example/try/packages.json';
const ofSite = {
  ...{ id: 'everyone', title: 'Everyone', standard: 'scorm12', bytes: 1 },
  ...{ fileName: 'a.zip', launch: 'packages/scorm12/everyone/index.html' },
};

function anOwn(ownId: string): TryItPackage {
  return {
    ...{ id: `own.${ownId}`, ownId, title: `From the studio: ${ownId}`, standard: 'scorm12' },
    ...{ standardLabel: 'SCORM 1.2', fileName: 'b.zip', bytes: 2 },
    launchUrl: `https://trust.example/try/own/${ownId}/index.html`,
  };
}

function aPage({ kept = ['ward-video'], ready = '', list = [ofSite] as unknown[] } = {}) {
  const ids = new Set(kept);
  const asked: string[] = [];
  const own: OwnShelf = {
    list: async () => [...ids].map(anOwn),
    remove: async (id) => void ids.delete(id),
    makeReady: async () => {
      asked.push('worker');
      return ready;
    },
  };
  const lms = new TryItLms(aStore(), {
    packagesUrl,
    own,
    fetch: async (url) => {
      asked.push(String(url));
      return String(url) === packagesUrl ? Response.json(list) : new Response('', { status: 404 });
    },
    now: () => 0,
    setApi: () => undefined,
  });
  return { lms, asked };
}

describe('packages from the studio', () => {
  it("come first, and the site's first one is chosen", async () => {
    const { lms } = aPage();
    await lms.loadPackages();
    expect(lms.courses.map(({ id }) => id)).toEqual(['own.ward-video', 'everyone']);
    expect([lms.pkg?.id, lms.message]).toEqual(['everyone', '']);
  });

  it('are chosen where the address asks for one', async () => {
    const { lms } = aPage({ kept: ['a', 'ward-video'] });
    await lms.loadPackages('ward-video');
    expect([lms.pkg?.id, lms.message]).toEqual(['own.ward-video', '']);
  });

  it('that are not kept here are said to be so', async () => {
    const { lms } = aPage({ kept: [] });
    await lms.loadPackages('ward-video');
    expect(lms.pkg?.id).toBe('everyone');
    expect(lms.message).toContain('keeps no package of "ward-video" from the studio');
  });

  it('are offered where the site has none, without asking for more', async () => {
    const { lms } = aPage({ list: [] });
    await lms.loadPackages();
    expect([lms.pkg?.id, lms.packagesNotice]).toEqual(['own.ward-video', '']);
  });

  it('are removed by hand, and the next one is chosen', async () => {
    const { lms } = aPage();
    await lms.loadPackages('ward-video');
    await lms.removeOwn();
    expect(lms.packages.map(({ id }) => id)).toEqual(['everyone']);
    expect(lms.pkg?.id).toBe('everyone');
    expect(lms.message).toContain('From the studio: ward-video has been removed');
    await lms.removeOwn();
    expect(lms.packages.map(({ id }) => id)).toEqual(['everyone']);
  });

  it('wait for the worker that answers for them', async () => {
    const { lms, asked } = aPage({ ready: 'There is no worker.' });
    await lms.loadPackages('ward-video');
    await lms.launch(false);
    expect(lms.message).toBe('There is no worker.');
    expect(asked).toEqual([packagesUrl, 'worker']);
  });

  it('whose files are gone are to be made again in the studio', async () => {
    const { lms, asked } = aPage();
    await lms.loadPackages('ward-video');
    await lms.launch(false);
    expect(asked.slice(1)).toEqual([
      'worker',
      'https://trust.example/try/own/ward-video/index.html',
    ]);
    expect(lms.message).toContain('the server answered 404. Make it again in the studio.');
    expect(lms.session).toBeNull();
  });
});

it('a package of the site needs no worker', async () => {
  const { lms, asked } = aPage();
  await lms.loadPackages();
  await lms.launch(false);
  expect(asked).not.toContain('worker');
  expect(lms.message).toContain('Make the packages again with npm start.');
});
