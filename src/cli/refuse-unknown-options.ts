import type { ArgsDef, CommandDef } from 'citty';
import { nearestNames } from '../scenario/index.ts';
import { runPlainly, UsageError } from './project.ts';

/** The command, which names an option that it does not have instead of running without it. */
export function refuseUnknownOptions<Args extends ArgsDef>(
  command: CommandDef<Args>,
): CommandDef<Args> {
  return {
    ...command,
    run: (context) =>
      runPlainly(async () => {
        const known = Object.keys(command.args ?? {}).filter((name) => name !== 'path');
        const unknown = context.rawArgs
          .map(nameOption)
          .find((name) => name && !known.includes(name));
        if (unknown) throw new UsageError(sayUnknown(unknown, known));
        await command.run?.(context);
      }),
  };
}

/** `dry-run` of `--dry-run`, `--dry-run=x` or `--no-dry-run`; nothing for a value. */
function nameOption(arg: string): string | undefined {
  return /^--(?:no-)?([^=]+)/.exec(arg)?.[1];
}

function sayUnknown(name: string, known: readonly string[]): string {
  const [nearest] = nearestNames(name, [...known]);
  const hint = nearest ? `Did you mean --${nearest}? ` : '';
  const options = known.map((one) => `--${one}`).join(', ');
  return `There is no option --${name} here. ${hint}There are: ${options || 'none'}.`;
}
