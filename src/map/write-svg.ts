import { pageWords } from '../words/pages.ts';
import type { MapStory } from './describe-map.ts';
import { drawMap, type Shape } from './draw-map.ts';
import { layOutMap } from './lay-out-map.ts';
import { lineHeight, noteSize, padding } from './measure-map.ts';
import { wrapWords } from './wrap-words.ts';

const { notice } = pageWords.en;

/** The map as an SVG file of its own, with the notice below. `style` is CSS for its classes, in the light theme. */
export function writeSvg(map: MapStory, style: string): string {
  const laidOut = layOutMap(map);
  const { width } = laidOut;
  const lines = wrapWords(notice, width - 2 * padding, noteSize);
  const height = laidOut.height + lines.length * lineHeight + padding;
  const ground: Shape = {
    element: 'rect',
    attributes: { class: 'app-map__ground', width, height },
  };
  const shapes = [ground, ...drawMap(laidOut), ...drawNotice(lines, laidOut.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(`Map of ${map.title}`)}</title>`,
    `<desc>${escapeXml(notice)}</desc>`,
    `<style>${escapeXml(style)}</style>`,
    ...shapes.map(writeShape),
    '</svg>',
    '',
  ].join('\n');
}

function drawNotice(lines: readonly string[], top: number): Shape[] {
  return lines.map((text, index) => ({
    element: 'text',
    attributes: {
      class: 'app-map__text app-map__text--note',
      x: padding,
      y: top + (index + 1) * lineHeight,
      'font-size': noteSize,
    },
    text,
  }));
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
