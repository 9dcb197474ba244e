// Loaded before a measured command: notes the most memory it held, in megabytes, when it ends.
import { writeFileSync } from 'node:fs';

const path = process.env['CANTEEN_BENCH_MEMORY'];
process.on('exit', () => {
  // Workers are threads of the same process, and end with an exit of their own.
  if (path) writeFileSync(path, String(Math.round(process.resourceUsage().maxRSS / 1024)));
});
