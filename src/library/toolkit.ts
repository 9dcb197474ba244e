import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Sources } from './content-schemas.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import {
  type Arrangements,
  ArrangementsSchema,
  type Objectives,
  ObjectivesSchema,
  type Policy,
  PolicySchema,
} from './toolkit-schemas.ts';

/** Where the words of the toolkit are, from the project's folder. */
export const toolkitFiles = {
  policy: 'content/toolkit/policy.yaml',
  objectives: 'content/toolkit/objectives.yaml',
  arrangements: 'content/toolkit/arrangements.yaml',
} as const;

/** The words of the toolkit, in the shape of `ToolkitContent` in `src/toolkit/content.ts`. */
export interface Toolkit {
  policy: Policy;
  objectives: Objectives;
  arrangements: Arrangements;
  /** Every source that is cited, by its id. */
  sources: Record<string, Pick<Sources[string], 'label' | 'link' | 'what' | 'status'>>;
}

/**
 * Reads the words of the toolkit. A file that is not there, or that cannot be read, leaves its part empty;
 * what is wrong with it comes back as problems. What the files refer to is looked at by `checkToolkit`.
 */
export function readToolkit(
  root: string,
  { sources }: { sources: Sources },
): { toolkit: Toolkit; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    none: z.infer<Schema>,
  ): z.infer<Schema> => {
    const path = join(root, file);
    if (!existsSync(path)) return none;
    const result = readYaml(readFileSync(path, 'utf8'), file, schema);
    problems.push(...result.problems);
    return result.value ?? none;
  };
  const policy = read(toolkitFiles.policy, PolicySchema, {
    gaps: [],
    clauses: [],
    also: [],
    consulting: [],
  });
  const objectives = read(toolkitFiles.objectives, ObjectivesSchema, { stages: [], examples: [] });
  const arrangements = read(toolkitFiles.arrangements, ArrangementsSchema, {
    items: [],
    account: { asks: [], decisions: [] },
  });
  const toolkit = { policy, objectives, arrangements, sources: resolveSources(policy, sources) };
  return { toolkit, problems };
}

function resolveSources({ clauses, also }: Policy, sources: Sources): Toolkit['sources'] {
  const cited = new Set([...clauses, ...also].flatMap((part) => part.sources));
  return Object.fromEntries(
    [...cited].flatMap((id) => {
      const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
      if (!source) return [];
      const { label, link, status } = source;
      return [[id, { label, link, what: tellApart(source), status }]];
    }),
  );
}

/** What a source is; where its label says the same, who made it, because the two stand side by side. */
function tellApart({ label, what, who }: Sources[string]): string {
  const withoutArticle = (name: string) => name.toLowerCase().replace(/^(?:an?|the) /, '');
  return withoutArticle(label) === withoutArticle(what) ? who : what;
}
