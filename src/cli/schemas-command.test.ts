import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary, makeJsonSchemas } from '../library/index.ts';

const root = process.cwd();
const library = loadLibrary(root);
const schemas = makeJsonSchemas(library);

describe.each(schemas.map((one) => [one.name, one] as const))('%s', (name, { files, schema }) => {
  it('is in schemas/ as canteen schemas writes it', () => {
    const written = readFileSync(join(root, 'schemas', name), 'utf8');
    expect(written, 'Run npx canteen schemas.').toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('accepts every file that it describes', () => {
    const validate = compile(schema);
    const found = filesOf(files);
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) {
      expect(validate(readData(file)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('is what VS Code checks these files by', () => {
    if (files.endsWith('.yaml'))
      expect(settings()['yaml.schemas'][`./schemas/${name}`]).toBe(files);
  });
});

it.each([
  ['an outcome that is not there', { outcomes: ['XX9'] }],
  ['an unknown audience', { audience: ['nobody'] }],
  ['no minutes', { minutes: 0 }],
  ['a field that nobody knows', { tittle: 'A' }],
  ['a tool that is not there', { toolkit: 'posters' }],
])('the front matter of a story with %s is refused', (_, change) => {
  const schema = schemas.find(({ name }) => name === 'story.schema.json')?.schema ?? {};
  const good = readData('scenarios/friend-request/story.md');
  const validate = compile(schema);
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, ...change })).toBe(false);
});

it('names no folder or schema in the settings that is not there', () => {
  for (const [schema, file] of Object.entries(settings()['yaml.schemas'])) {
    expect(existsSync(join(root, schema)), schema).toBe(true);
    expect(existsSync(join(root, file)), file).toBe(true);
  }
});

function compile(schema: object) {
  // Formats are the check's to judge, and meanings are for editors to show.
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

function filesOf(pattern: string): string[] {
  if (!pattern.includes('*')) return [pattern];
  return readdirSync(join(root, 'scenarios'))
    .filter((name) => !name.startsWith('.'))
    .map((name) => pattern.replace('*', name))
    .filter((file) => existsSync(join(root, file)));
}

function readData(file: string): Record<string, unknown> {
  const text = readFileSync(join(root, file), 'utf8');
  return parse(file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
}

function settings(): { 'yaml.schemas': Record<string, string> } {
  return JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
}
