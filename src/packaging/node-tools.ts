import { findScriptAddresses } from './find-script-addresses.ts';
import type { PackagingTools } from './packaging-tools.ts';
import { readCanonicalXml } from './read-xml.ts';
import { readSchemaFiles } from './schema-files.ts';
import { validateSchema } from './validate-schema.ts';

/** Schemas from the installed package, manifests validated by libxml2, scripts parsed. */
export const nodeTools: PackagingTools = {
  readSchemas: (set) => readSchemaFiles(set),
  readManifest: async (xml, schema) => {
    const { problems, canonicalXml } = await validateSchema({ ...schema, xml });
    const root = canonicalXml === undefined ? undefined : readCanonicalXml(canonicalXml);
    return { problems, root };
  },
  findScriptAddresses,
};
