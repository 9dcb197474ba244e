import type { MapStory } from './describe-map.ts';
import { drawMap, type Shape } from './draw-map.ts';
import { layOutMap } from './lay-out-map.ts';

/** The map as an SVG file of its own. `style` is CSS for its classes, in the light theme. */
export function writeSvg(map: MapStory, style: string): string {
  const { width, height, ...layout } = layOutMap(map);
  const ground: Shape = {
    element: 'rect',
    attributes: { class: 'app-map__ground', width, height },
  };
  const shapes = [ground, ...drawMap({ width, height, ...layout })];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(`Map of ${map.title}`)}</title>`,
    `<style>${escapeXml(style)}</style>`,
    ...shapes.map(writeShape),
    '</svg>',
    '',
  ].join('\n');
}

function writeShape({ element, attributes, text = '', children = [] }: Shape): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value))}"`,
  );
  const inner = escapeXml(text) + children.map(writeShape).join('');
  return `<${element}${written.join('')}>${inner}</${element}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
