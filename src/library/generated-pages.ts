import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadPage, readPage } from '../scenario/index.ts';
import { writeAccessibilityStatement } from './accessibility-statement.ts';
import type { Sources, Trust } from './content-schemas.ts';
import type { Problem } from './problem.ts';
import { findPlace } from './read-yaml.ts';
import { writeSourcesPage } from './sources-page.ts';

/** A page of guidance that is made of a content file, to be read like those that are written. */
export interface GeneratedPage {
  id: string;
  /** The file with the words that can be put right. */
  file: string;
  text: string;
  /** What is wrong with it, each at the field that it comes from. */
  findProblems: (read: ReadPage) => Problem[];
}

/** The pages of `content/sources.yaml` and of `content/trust.yaml`, from the project's folder. */
export function writeGeneratedPages(
  root: string,
  { sources, trust }: { sources: Sources; trust: Trust },
): GeneratedPage[] {
  return [
    page(root, {
      id: 'sources',
      file: 'content/sources.yaml',
      text: writeSourcesPage(sources),
      fields: () => listSourceFields(sources),
    }),
    page(root, {
      id: 'accessibility',
      file: 'content/trust.yaml',
      text: writeAccessibilityStatement(trust),
      fields: () => listTrustFields(trust),
    }),
  ];
}

/** Nobody can put a generated line right, so the page is made again with one field at a time. */
function page(
  root: string,
  { id, file, text, fields }: { id: string; file: string; text: string; fields: () => Field[] },
): GeneratedPage {
  const findProblems = ({ diagnostics }: ReadPage): Problem[] => {
    if (diagnostics.length === 0) return [];
    const path = join(root, file);
    const yaml = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const found = fields().flatMap((field) =>
      readPage(field.alone.replace(frontMatter, '')).diagnostics.map(
        ({ rule, severity, message }) => {
          const named = `In "${field.path.join(' → ')}": ${message}`;
          return { file, ...findPlace(yaml, field.path), rule, severity, message: named };
        },
      ),
    );
    if (found.length > 0) return found;
    return diagnostics.map(({ rule, severity, message }) => {
      return { file, line: 1, column: 1, rule, severity, message };
    });
  };
  return { id, file, text, findProblems };
}

const frontMatter = /^---\n[\s\S]*?^---\n/m;

function listSourceFields(sources: Sources): Field[] {
  const plain = { label: 'Label', who: 'Who', what: 'What', date: '2026', checked: '2026' };
  return Object.entries(sources).flatMap(([id, { status, ...source }]) =>
    Object.entries(source).map(([name, value]) => {
      const one = { ...plain, status, link: 'https://example.org/', [name]: value };
      return { path: [id, name], alone: writeSourcesPage({ [id]: one }) };
    }),
  );
}

function listTrustFields({ name, accessibility }: Trust): Field[] {
  const none = { contact: '', reply_days: null, tested: '', enforcement: '' };
  return [
    { path: ['name'], alone: writeAccessibilityStatement({ name, accessibility: none }) },
    ...Object.entries(accessibility).map(([field, value]) => ({
      path: ['accessibility', field],
      alone: writeAccessibilityStatement({
        name: '',
        accessibility: { ...none, [field]: value },
      }),
    })),
  ];
}

interface Field {
  /** From the top of the file: `accessibility`, `contact`. */
  path: string[];
  /** The page as it would be if nothing but this field were filled in. */
  alone: string;
}
