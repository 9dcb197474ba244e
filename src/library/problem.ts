/** One thing to put right in a file of the project, as `canteen check` reports it. */
export interface Problem {
  /** From the project's folder, with forward slashes: `scenarios/friend-request/story.md`. */
  file: string;
  line: number;
  column: number;
  /** Words, permanent: `missing-scene`. */
  rule: string;
  severity: 'error' | 'warning';
  message: string;
}
