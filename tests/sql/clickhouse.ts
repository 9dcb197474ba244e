import { createRequire } from 'node:module';
import type { Database, Row } from './database.ts';
import type { Statement } from './statements-of.ts';

/** ClickHouse inside this process, where somebody has installed `chdb`: it is too large for everybody. */
export function findClickhouse(): (() => Promise<Database>) | null {
  const { resolve } = createRequire(import.meta.url);
  try {
    const path = resolve('chdb');
    return () => open(path);
  } catch {
    return null;
  }
}

async function open(path: string): Promise<Database> {
  const { Session } = createRequire(import.meta.url)(path) as Chdb;
  const session = new Session();
  session.query('CREATE DATABASE canteen');
  session.query('USE canteen');
  return {
    async run(sql) {
      // Line by line, a semicolon ends a statement at a line's end only.
      const statements = sql.replace(/^\s*--.*$/gm, '').split(/;\s*$/m);
      for (const one of statements.filter((text) => text.trim() !== '')) session.query(one);
    },
    async ask(query) {
      const text = session.query(query.trim().replace(/;$/, ''), 'JSONEachRow');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Row);
    },
    async close() {
      session.cleanup();
    },
  };
}

/** As Ralph's ClickHouse backend keeps them. */
export function writeEventsTable(statements: readonly Statement[]): string {
  const rows = statements.map((statement) => {
    const time = statement.timestamp.replace('T', ' ').replace('Z', '');
    return `('${statement.id}', '${time}', ${quote(JSON.stringify(statement))})`;
  });
  return `
    CREATE TABLE xapi_events_all
      (event_id UUID NOT NULL, emission_time DateTime64(6) NOT NULL, event String NOT NULL)
      ENGINE = MergeTree ORDER BY (emission_time, event_id);
    INSERT INTO xapi_events_all VALUES ${rows.join(', ')};
  `;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

interface Chdb {
  Session: new () => { query(sql: string, format?: string): string; cleanup(): void };
}
