/** The room's door for pages: what content files hold, without reading them from a disk. */
export {
  type Outcomes,
  OutcomesSchema,
  type Sources,
  SourcesSchema,
  type Trust,
  TrustSchema,
} from './content-schemas.ts';
export type { Problem } from './problem.ts';
export { readYaml } from './read-yaml.ts';
