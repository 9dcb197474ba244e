import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { loadLibrary, makeJsonSchemas } from '../library/index.ts';
import { projectRoot, runPlainly } from './project.ts';

/** `canteen schemas` */
export const schemasCommand = defineCommand({
  meta: {
    name: 'schemas',
    description: 'Writes the JSON Schemas that text editors check content files by, into schemas/.',
  },
  run: () =>
    runPlainly(async () => {
      const folder = join(projectRoot, 'schemas');
      mkdirSync(folder, { recursive: true });
      const schemas = makeJsonSchemas(loadLibrary(projectRoot));
      for (const { name, schema } of schemas) {
        writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
      }
      console.log(`${schemas.length} schemas in schemas/.`);
    }),
});
