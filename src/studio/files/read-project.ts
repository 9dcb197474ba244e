import { z } from 'zod';
import { OutcomesSchema, readYaml, SourcesSchema, TrustSchema } from '../../library/content.ts';
import { type Release, ReleaseSchema } from '../../scenario/index.ts';
import type { Shelves, StoryRelease } from '../contract.ts';
import { FileTooLargeError, type Folder, findFolder, readBytes } from './folder.ts';
import type { ScenarioFolder } from './read-folder.ts';

/**
 * What stories of a project may refer to, and what was released, from its `content` and `releases`. What
 * cannot be read is the site's own, and `notes` says so in sentences.
 */
export async function readProject(
  project: Folder,
  scenarios: readonly Pick<ScenarioFolder, 'id' | 'title'>[],
  site: Shelves,
): Promise<Project> {
  const notes: string[] = [];
  const content = await findFolder(project, 'content');
  const read = async <Schema extends z.ZodType, Value>(
    name: string,
    schema: Schema,
    own: Value,
  ): Promise<z.infer<Schema> | Value> => {
    const text = content && (await readText(content, name, notes));
    if (text === null) return own;
    const { value, problems } = readYaml(text, `content/${name}`, schema);
    const [problem] = problems;
    if (problem) {
      notes.push(`${problem.file}, line ${problem.line}: ${problem.message} ${sitesOwn}`);
    }
    return value ?? own;
  };
  const shelves: Shelves = {
    sources: await read('sources.yaml', SourcesSchema, site.sources),
    outcomes: await read('outcomes.yaml', OutcomesSchema, site.outcomes),
    trust: await read('trust.yaml', TrustSchema, site.trust),
    guidance: content ? await readGuidance(content, site.guidance, notes) : site.guidance,
    scenarios: scenarios.filter(({ id }) => !id.startsWith('_')).map(withoutFolder),
  };
  return { shelves, releases: await readReleases(project, notes), notes };
}

/** Every earlier form of one scenario, oldest first. */
export function releasesOf(releases: readonly Release[], id: string): StoryRelease[] {
  return releases.flatMap(({ version, scenarios }) => {
    const story = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
    return story ? [{ version, story }] : [];
  });
}

const sitesOwn = 'What this site knows is used instead.';

function withoutFolder({ id, title }: { id: string; title: string }) {
  return { id, title };
}

const GuidanceSchema = z.object({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
  order: z.number(),
});

/** The pages of the project, and those that the site makes by itself. */
async function readGuidance(
  content: Folder,
  site: Shelves['guidance'],
  notes: string[],
): Promise<Shelves['guidance']> {
  const folder = await findFolder(content, 'guidance');
  if (!folder) return site;
  const pages: (z.infer<typeof GuidanceSchema> & { id: string })[] = [];
  for await (const { kind, name } of folder.values()) {
    if (kind !== 'file' || !/^[a-z0-9-]+\.md$/.test(name)) continue;
    const text = await readText(folder, name, notes);
    const front = /^---\n([\s\S]*?)^---\n/m.exec(text ?? '');
    const { value } = readYaml(
      front?.index === 0 ? (front[1] ?? '') : '',
      `content/guidance/${name}`,
      GuidanceSchema,
    );
    if (value) pages.push({ ...value, id: name.slice(0, -3) });
    else notes.push(`content/guidance/${name} has no title, summary and order that can be read.`);
  }
  const own = pages
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, summary }) => ({ id, title, summary }));
  return [...own, ...site.filter(({ id }) => madeBySite.includes(id))];
}

const madeBySite = ['sources', 'accessibility'];

/** Oldest first. */
async function readReleases(project: Folder, notes: string[]): Promise<Release[]> {
  const folder = await findFolder(project, 'releases');
  const releases: Release[] = [];
  if (!folder) return releases;
  for await (const { kind, name } of folder.values()) {
    if (kind !== 'file' || !name.endsWith('.json')) continue;
    const text = await readText(folder, name, notes);
    const result = ReleaseSchema.safeParse(text === null ? null : readJson(text));
    if (result.success) releases.push(result.data);
    else {
      notes.push(
        `releases/${name} is no record of a release that can be read. The studio cannot tell what became of learners since.`,
      );
    }
  }
  return releases.sort((a, b) => compareVersions(a.version, b.version));
}

/** By number, so that 0.10.0 comes after 0.9.0. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readText(folder: Folder, name: string, notes: string[]): Promise<string | null> {
  try {
    const bytes = await readBytes(folder, name, longestContentBytes);
    if (bytes === null) return null;
    return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (!(error instanceof FileTooLargeError)) throw error;
    notes.push(`${name} is larger than 10 MB and was not read. ${sitesOwn}`);
    return null;
  }
}

const longestContentBytes = 10_000_000;

export interface Project {
  shelves: Shelves;
  releases: Release[];
  notes: string[];
}
