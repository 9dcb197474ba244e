import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nearestNames, type ReadPage, readPage } from '../scenario/index.ts';
import type { Sources, Trust } from './content-schemas.ts';
import { writeGeneratedPages } from './generated-pages.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A page that explains what the scenarios practise. */
export interface GuidancePage {
  /** The file's name: `speaking-up`. */
  id: string;
  title: string;
  summary: string;
  /** Where it stands among the others; low numbers first. */
  order: number;
  read: ReadPage;
}

const FrontMatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
  order: z.number(),
});

/**
 * The pages of `content/guidance/` and those made from the sources and from what the trust filled in,
 * in their order. A page that cannot be read comes back as problems.
 */
export function readGuidance(
  root: string,
  { sources, trust }: { sources: Sources; trust: Trust },
): { pages: GuidancePage[]; problems: Problem[] } {
  const folder = join(root, 'content/guidance');
  if (!existsSync(folder)) return { pages: [], problems: [] };
  const names = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.md$/.test(name));
  const written = names.sort().map((name) => {
    const file = `content/guidance/${name}`;
    return { file, ...readOne(name.slice(0, -3), file, readFileSync(join(folder, name), 'utf8')) };
  });
  const generated = writeGeneratedPages(root, { sources, trust }).map((one) => {
    const { page } = readOne(one.id, one.file, one.text);
    return { page, problems: page ? one.findProblems(page.read) : [] };
  });
  const found = [...written, ...generated];
  const pages = found.flatMap(({ page }) => (page ? [page] : []));
  const references = written.flatMap(({ file, page }) =>
    page ? checkReferences(page, file, { pages, sources }) : [],
  );
  const problems = [...found.flatMap((one) => one.problems), ...references];
  return { pages: pages.sort((a, b) => a.order - b.order), problems };
}

const frontMatter = /^---\n([\s\S]*?)^---\n/m;

function readOne(
  id: string,
  file: string,
  source: string,
): { page: GuidancePage | null; problems: Problem[] } {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const match = frontMatter.exec(text);
  const front = readYaml(match?.index === 0 ? `\n${match[1]}` : '', file, FrontMatterSchema);
  const body =
    match?.index === 0 ? match[0].replace(/[^\n]/g, '') + text.slice(match[0].length) : text;
  const read = readPage(body);
  const problems = read.diagnostics.map(({ rule, severity, message, line, column }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
  }));
  if (!front.value) return { page: null, problems: [...front.problems, ...problems] };
  return { page: { id, ...front.value, read }, problems };
}

function checkReferences(
  { read }: GuidancePage,
  file: string,
  { pages, sources }: { pages: readonly GuidancePage[]; sources: Sources },
): Problem[] {
  const known = pages.map(({ id }) => id);
  const citations = read.notes.citations
    .filter(({ source }) => !Object.hasOwn(sources, source))
    .map(({ source, place }) => {
      const hint = didYouMean(nearestNames(source, Object.keys(sources)));
      const message = `Unexpected source "@${source}", expected one of content/sources.yaml.${hint} If it is new, add it there first.`;
      return { file, ...place, rule: 'unknown-source', severity: 'error' as const, message };
    });
  const links = read.notes.guidance
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => {
      const hint = didYouMean(nearestNames(id, known));
      const message = `Unexpected link to "${id}.md", expected a page of content/guidance/.${hint} Correct the name, or write the page.`;
      return { file, ...place, rule: 'missing-guidance', severity: 'error' as const, message };
    });
  return [...citations, ...links];
}

function didYouMean([nearest]: readonly string[]): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
