/** The room's door for the command line and for workers, which know no components. */
export { describeMap, type MapStory } from './describe-map.ts';
export { layOutMap, type MapLayout } from './lay-out-map.ts';
export { writeMarkdown } from './write-markdown.ts';
export { writeMermaid } from './write-mermaid.ts';
export { writeSvg } from './write-svg.ts';
