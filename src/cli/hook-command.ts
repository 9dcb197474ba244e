import { defineCommand } from 'citty';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { turnHook } from './turn-hook.ts';

/** `canteen hook on|off` */
export const hookCommand = defineCommand({
  meta: {
    name: 'hook',
    description: 'Has git check scenarios before each commit (on), or no longer (off).',
  },
  args: { state: { type: 'positional', required: true, description: 'on or off.' } },
  run: ({ args }) =>
    runPlainly(async () => {
      const { state } = args;
      if (state !== 'on' && state !== 'off') {
        throw new UsageError(`Unexpected "${state}", expected on or off.`);
      }
      console.log(turnHook(projectRoot, state));
    }),
});
