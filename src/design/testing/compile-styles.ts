import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

/** One of this room's stylesheets as minified CSS, for tests. */
export function compileStyles(file: 'styles.scss' | 'site.scss' | 'map.scss'): string {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  return compile(path, { loadPaths: [modules], style: 'compressed' }).css;
}
