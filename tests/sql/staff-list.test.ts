import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findServer, openServer } from './database.ts';

// The README's own example of a staff list, put in by the README's own command.

const server = findServer();
const readme = readFileSync('sql/README.md', 'utf8');

test.skipIf(server === null)(
  'a staff list is taken as the README says',
  {
    timeout: 60_000,
  },
  async () => {
    const [, example = ''] = /```csv\n(.+?)```/s.exec(readme) ?? [];
    const [, copy = ''] = /-c "(\\copy .+)"/.exec(readme) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'canteen-list-'));
    // The server's programs may run as somebody else.
    chmodSync(folder, 0o755);
    const db = await openServer(server ?? '');
    try {
      await db.run(readFileSync('sql/postgresql/00-settings.sql', 'utf8'));
      const file = join(folder, 'staff-list.csv');
      // And somebody of whom next to nothing is known.
      writeFileSync(file, `${example}7,,,,,,\n`);
      await db.run(copy.replace('staff-list.csv', `'${file}'`));
      expect(await db.ask('select * from canteen_people order by learner_id;')).toEqual([
        {
          ...{ learner_id: '20417733', email: 'sian.prosser@trust.example' },
          ...{ learner_name: 'Siân Prosser', department: 'Theatres', staff_group: 'Nursing' },
          ...{ due_on: '2027-03-31', started_on: null },
        },
        {
          ...{ learner_id: '7', email: '', learner_name: '', department: '', staff_group: '' },
          ...{ due_on: null, started_on: null },
        },
      ]);
    } finally {
      await db.close();
      rmSync(folder, { recursive: true });
    }
  },
);
