/** The room's door for the command line, which knows no components. */
export { describeMap, type MapStory } from './describe-map.ts';
export { writeMarkdown } from './write-markdown.ts';
export { writeSvg } from './write-svg.ts';
