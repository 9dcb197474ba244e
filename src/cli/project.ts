import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command is run from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** The release's version, `0.1.0`, from package.json. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}

/** The command was asked for something that is not there; `message` says what is. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Prints a usage error as a sentence and ends with exit code 2; other errors are thrown on. */
export async function runPlainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
