import { PackageError, type PackageFiles } from './package-files.ts';
import type { PackagingTools } from './packaging-tools.ts';
import { readPlainXml } from './read-xml.ts';

/**
 * Where there is no disk, schemas come from files that were fetched. A manifest is read and checked by
 * reference; libxml2 validates it in Node only, as the command line does with every package. Scripts are
 * not looked into: those of the player were checked when the site was built, and a story's are data.
 */
export function browserTools(fetched: PackageFiles): PackagingTools {
  return {
    readSchemas: async ({ label, hashes }) => {
      const schemas = Object.keys(hashes).map((name) => {
        const bytes = fetched.get(name);
        if (bytes) return [name, bytes] as const;
        throw new PackageError(
          `The ${label} schema ${name} was not fetched. Reload this page and try again.`,
        );
      });
      return new Map(schemas);
    },
    readManifest: async (xml, { manifestPath: file }) => {
      try {
        return { problems: [], root: readPlainXml(xml) };
      } catch {
        const message = `${file} is not the XML that was expected. Reload this page and make the package again.`;
        return { problems: [{ rule: 'manifest-schema', file, message }], root: undefined };
      }
    },
    findScriptAddresses: () => [],
  };
}
