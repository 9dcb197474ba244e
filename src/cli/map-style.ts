import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileString } from 'sass';
import { projectRoot } from './project.ts';

/**
 * CSS for a map in a file of its own: the rules of its blocks, and the colours that these name, as
 * they are in the light theme. Taken from the design's own files, so that there is one place for both.
 */
export function readMapStyle(): string {
  const rules = compile('blocks/_map-drawing.scss');
  const light = /:root\s*\{([^}]*)\}/.exec(compile('tokens.scss'))?.[1] ?? '';
  const used = new Set([...rules.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const colours = [...light.matchAll(/(--[\w-]+)\s*:\s*[^;]+/g)]
    .filter(([, name]) => used.has(name))
    .map(([declaration]) => declaration);
  return `:root{${colours.join(';')}}${rules}`;
}

function compile(file: string): string {
  const text = readFileSync(join(projectRoot, 'src/design', file), 'utf8');
  return compileString(text, { style: 'compressed' }).css.trim();
}
