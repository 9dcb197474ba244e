import type { MapScene } from '../../map/index.ts';

/** What a scene on the map is called: `At the bus stop, start, 2 ways on, 1 error`. */
export function sayNode({ title, kind, isStart, ways, problems }: MapScene): string {
  const ends = kind === 'scene' || kind === 'junction';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    title,
    isStart
      ? 'start'
      : { scene: '', junction: 'junction', ending: 'ending', missing: 'missing' }[kind],
    ends ? sayCount(ways.length, 'way on', 'ways on') : '',
    errors > 0 ? sayCount(errors, 'error', 'errors') : '',
    sayWarnings(problems.length - errors),
  ]
    .filter(Boolean)
    .join(', ');
}

function sayWarnings(count: number): string {
  return count > 0 ? sayCount(count, 'warning', 'warnings') : '';
}

function sayCount(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}
