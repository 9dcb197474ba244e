import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './run-tool.mjs';

/**
 * Unpacks the Chromium that ships inside the npm package @sparticuz/chromium, once, into
 * node_modules/.cache. It brings fonts and the libraries that a bare container lacks.
 *
 * @returns `undefined` on a system that it is not made for, and a `problem` in one sentence where it
 * does not start.
 */
export function unpackBrowser() {
  const source = join(projectFolder, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) return;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(projectFolder, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const problem = unpackInto(folder);
    if (problem) return { problem };
  }
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // The system's own libraries come first: the packed ones need a newer C library than some have.
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }]) {
    const env = { ...fonts, ...libraries };
    if (starts(executablePath, env)) return { executablePath, env, from: '@sparticuz/chromium' };
  }
  return {
    problem: `The browser inside @sparticuz/chromium does not start: ${whyNot(executablePath)}`,
  };
}

/** Unpacks beside the folder and then renames, so that no half of a browser is ever found there. */
function unpackInto(folder) {
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', unpacking], {
    cwd: projectFolder,
    encoding: 'utf8',
    // The package unpacks into the temporary folder, and its libraries only on a system that it knows.
    env: { ...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  if (status !== 0) {
    rmSync(making, { recursive: true, force: true });
    return `The browser inside @sparticuz/chromium could not be unpacked: ${lastLine(stderr)}`;
  }
  writeFileSync(join(making, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  try {
    renameSync(making, folder);
  } catch {
    // Another run was quicker; its folder is the same.
    rmSync(making, { recursive: true, force: true });
  }
}

/** The system's fonts as they are, and the packed ones for a system that has none. */
function fontsConf(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fonts}-cache</cachedir>
</fontconfig>
`;
}

function starts(executablePath, env) {
  return run(executablePath, env).status === 0;
}

function whyNot(executablePath) {
  const { stderr, error } = run(executablePath, {});
  return lastLine(stderr || error?.message);
}

function run(executablePath, env) {
  return spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
}

function lastLine(text) {
  return String(text ?? '')
    .trim()
    .split('\n')
    .at(-1);
}

const unpacking = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
