import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Release } from '../scenario/index.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkReferences } from './check-references.ts';
import { checkToolkit } from './check-toolkit.ts';
import {
  type Outcomes,
  OutcomesSchema,
  type Pathways,
  PathwaysSchema,
  type Sources,
  SourcesSchema,
  type Trust,
  TrustSchema,
} from './content-schemas.ts';
import { type GuidancePage, readGuidance } from './guidance.ts';
import { findStories, type LibraryScenario, loadScenario } from './load-scenario.ts';
import { once } from './once.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { readReleases } from './releases.ts';
import { readToolkit, type Toolkit } from './toolkit.ts';

/** Everything that the project's authors wrote. */
export interface Library {
  root: string;
  sources: Sources;
  outcomes: Outcomes;
  pathways: Pathways;
  trust: Trust;
  scenarios: LibraryScenario[];
  /** Pages that explain, in their order. */
  guidance: GuidancePage[];
  /** The words of the social media toolkit. */
  toolkit: Toolkit;
  /** What was released, oldest first. */
  releases: Release[];
  /** In the content files; a scenario's own problems are found by `checkScenario`. */
  readonly problems: Problem[];
}

/** Reads `content/` and every scenario below `root`, the project's folder. */
export function loadLibrary(root: string): Library {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema, none: z.infer<Schema>) => {
    const file = `content/${name}`;
    const path = join(root, file);
    if (!existsSync(path)) return none;
    const result = readYaml(readFileSync(path, 'utf8'), file, schema);
    problems.push(...result.problems);
    return result.value ?? none;
  };
  const released = readReleases(root);
  problems.push(...released.problems);
  const sources = read('sources.yaml', SourcesSchema, {});
  const trust = read('trust.yaml', TrustSchema, TrustSchema.parse({}));
  const guidance = readGuidance(root, { sources, trust });
  problems.push(...guidance.problems);
  const toolkit = readToolkit(root, { sources });
  problems.push(...toolkit.problems);
  const library = {
    root,
    sources,
    outcomes: read('outcomes.yaml', OutcomesSchema, {}),
    pathways: read('pathways.yaml', PathwaysSchema, {}),
    trust,
    guidance: guidance.pages,
    toolkit: toolkit.toolkit,
    scenarios: findStories(join(root, 'scenarios')).map(loadScenario),
    releases: released.releases,
  };
  const all = once(() => [
    ...problems,
    ...checkReferences(library),
    ...checkToolkit(library),
    ...findUnpractised(library),
  ]);
  return {
    ...library,
    get problems() {
      return all();
    },
  };
}

function findUnpractised(library: Pick<Library, 'root' | 'outcomes' | 'scenarios'>): Problem[] {
  const path = join(library.root, 'content/outcomes.yaml');
  return existsSync(path) ? checkOutcomes(readFileSync(path, 'utf8'), library) : [];
}
