import { build, type Logger } from 'vite';
import { expect, it } from 'vitest';
import { browserProse } from './browser-prose.ts';

it('reading and rendering are bundled for a worker without a warning, a compiler or a document', async () => {
  const said: string[] = [];
  const say = (message: string) => void said.push(message);
  const logger: Logger = {
    ...{ info: () => {}, warn: say, warnOnce: say, error: say, clearScreen: () => {} },
    ...{ hasErrorLogged: () => false, hasWarned: false },
  };
  const entry = ['src/prose/index.ts', 'src/scenario/index.ts'];
  const built = await build({
    configFile: false,
    customLogger: logger,
    publicDir: false,
    plugins: [browserProse],
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const chunks = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((file) => file.type === 'chunk');
  const names = chunks.map(({ fileName }) => fileName);
  const outside = chunks.flatMap(({ imports }) => imports).filter((one) => !names.includes(one));
  const code = chunks.map((chunk) => chunk.code).join('\n');
  expect(said).toEqual([]);
  expect(outside).toEqual([]);
  // How entities are read where there is a document, and where the compiler's errors are explained.
  expect(code.match(/document\.createElement\(["'`]i|svelte\.dev\/e\//g)).toBeNull();
}, 60_000);
