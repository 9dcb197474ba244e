/**
 * How the player is split into files beside its launch scripts, for `output.codeSplitting`. `player` is
 * what every page and story needs at once: one file, because two would be larger together. Only what is
 * imported at once may get into it (`$initial`), or what comes later would come first as well. `machine`
 * is needed from the first decision on. `scorm` is for the two SCORM scripts alone, with whatever only they
 * use, so that no other package holds a line of it.
 */
export const chunkGroups = [
  {
    name: 'player',
    priority: 2,
    minShareCount: 2,
    tags: ['$initial' as const],
    test: (id: string) => !scormFile.test(id),
  },
  {
    name: 'machine',
    priority: 1,
    test: /[/\\](?:node_modules[/\\]xstate|src[/\\]scenario)[/\\]/,
  },
  { name: 'scorm', minShareCount: 2, test: (id: string) => scormFile.test(id) },
];

const scormFile =
  /[/\\]src[/\\]tracking[/\\](?:scorm|connect-scorm|find-scorm-api|call-lms)[^/\\]*$/;
