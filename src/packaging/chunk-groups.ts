/**
 * How the player is split into files beside its launch scripts, for `output.codeSplitting`. `player` is
 * what every page and story needs at once: one file, because two would be larger together. `machine` is
 * needed from the first decision on. `scorm` is for the two SCORM scripts alone, with whatever only they
 * use, so that no other package holds a line of it.
 */
export const chunkGroups = [
  {
    name: 'machine',
    priority: 2,
    test: /[/\\](?:node_modules[/\\]xstate|src[/\\]scenario)[/\\](?!score\.ts)/,
  },
  { name: 'player', priority: 1, minShareCount: 2, test: (id: string) => !scormFile.test(id) },
  { name: 'scorm', minShareCount: 2, test: (id: string) => scormFile.test(id) },
];

const scormFile =
  /[/\\]src[/\\]tracking[/\\](?:scorm|connect-scorm|find-scorm-api|call-lms)[^/\\]*$/;
