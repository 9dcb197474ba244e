import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Component } from 'svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Answers } from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';
import type { Knowledge } from '../../knowledge.ts';

/** The components as a build renders them: compiled for a server, with the project's own options. For one file of tests. */
export function startResults(): { render: (props: Shown) => string } {
  let server: ViteDevServer;
  let render: (props: Shown) => string = () => '';
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      plugins: [svelte()],
      server: { middlewareMode: true, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: 'custom',
      logLevel: 'error',
    });
    const results = await server.ssrLoadModule('/src/insights/show/Results.svelte');
    const svelteServer = await server.ssrLoadModule('svelte/server');
    render = ({ answers, view, maps }) =>
      svelteServer['render'](results['default'] as Component, {
        props: {
          ...{ answers, view },
          knowledge: { courses: [], scenes: {}, maps, releases: [], passingScore: 0.8 },
        },
      }).body.replace(/<!--.*?-->/gs, '');
  }, 60_000);
  afterAll(() => server.close());
  return { render: (props) => render(props) };
}

interface Shown {
  answers: Answers;
  view: View;
  maps: Knowledge['maps'];
}
