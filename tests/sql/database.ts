import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';

/** A PostgreSQL of the test's own, empty. */
export interface Database {
  run(sql: string): Promise<void>;
  /** Rows of one query, as JSON has them. */
  ask(query: string): Promise<Row[]>;
  close(): Promise<void>;
}

export type Row = Record<string, unknown>;

/** PostgreSQL inside this process, from npm. */
export async function openEmbedded(): Promise<Database> {
  const db = new PGlite();
  await db.waitReady;
  return {
    run: async (sql) => void (await db.exec(sql)),
    ask: async (query) =>
      readRows((await db.query<{ rows: unknown }>(asJson(query))).rows[0]?.rows),
    close: () => db.close(),
  };
}

/** The folder of an installed server's programs, or null. */
export function findServer(): string | null {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort().reverse() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(packaged, version, 'bin')),
  ];
  const programs = ['initdb', 'postgres', 'psql'];
  return folders.find((folder) => programs.every((name) => existsSync(join(folder, name)))) ?? null;
}

/** A real server on a socket in a folder of its own, which nothing else can reach. */
export async function openServer(programs: string): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'canteen-sql-'));
  // The server refuses to run as root.
  const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const options = { ...who, cwd: folder, env: { ...process.env, HOME: folder } };
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'canteen', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    options,
  );
  const settings = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const psql = (sql: string) => pipe(join(programs, 'psql'), folder, options, sql);
  const close = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitFor(() => psql('select 1'));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    run: async (sql) => void (await psql(sql)),
    ask: async (query) => readRows(JSON.parse(await psql(asJson(query)))),
    close,
  };
}

const run = promisify(execFile);

function pipe(program: string, socket: string, options: object, sql: string): Promise<string> {
  const flags = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'];
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['-h', socket, '-U', 'canteen', '-d', 'postgres', ...flags],
      { ...options, maxBuffer: 1e9 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(sql);
  });
}

async function waitFor(works: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await works();
      return;
    } catch (error) {
      if (tries >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function asJson(query: string): string {
  const body = query.trim().replace(/;$/, '');
  return `select coalesce(json_agg(row_to_json(asked)), '[]'::json) as rows from (\n${body}\n) as asked;`;
}

function readRows(rows: unknown): Row[] {
  if (!Array.isArray(rows)) throw new TypeError('The database gave no rows.');
  return rows;
}
