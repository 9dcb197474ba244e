import { isBuiltin } from 'node:module';
import { resolve } from './arrows.ts';
import { readImports, type SourceFile } from './read-imports.ts';

/**
 * What a file brings along that needs Node, through whatever files it imports: a line for each, with the way
 * that leads there. Imports of types alone bring nothing.
 */
export function findNodeReached(door: string, files: readonly SourceFile[]): string[] {
  return [...followImports(door, files)].flatMap(([path, { way, packages }]) =>
    packages
      .filter((name) => isBuiltin(name) || nodePackages.test(name))
      .map((name) => [...way, path, name].join(' → ')),
  );
}

/** Every file that a file brings along, itself too. */
export function findReached(door: string, files: readonly SourceFile[]): string[] {
  return [...followImports(door, files).keys()];
}

/** Packages that need Node although they are none of its own modules. */
const nodePackages = /^(?:vite|astro|sass|xmllint-wasm|svelte\/compiler|citty)(?:\/|$)/;

function followImports(door: string, files: readonly SourceFile[]): Map<string, Reached> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, Reached>([[door, { way: [], packages: [] }]]);
  // A map grows while it is gone through: what is found is looked into as well.
  for (const [path, { way, packages }] of reached) {
    const file = byPath.get(path);
    for (const { address, isOfTypes } of file ? readImports(file) : []) {
      if (isOfTypes) continue;
      const isFile = /^\.{0,2}\//.test(address);
      const target = resolve(path, address);
      if (!isFile) packages.push(address);
      else if (!reached.has(target)) reached.set(target, { way: [...way, path], packages: [] });
    }
  }
  return reached;
}

interface Reached {
  /** The files that lead to this one. */
  way: string[];
  /** What it imports that is no file of ours. */
  packages: string[];
}
