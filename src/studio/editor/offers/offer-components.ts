import { components } from '../../../scenario/index.ts';
import { type Known, type Offer, type Offers, type Spot, selecting } from './offer.ts';
import { platforms } from './platforms.ts';

/** Posts, messages and the like: after `<`, their ends after `</`, and what their tags may say. */
export function offerComponents(spot: Spot, known: Known): Offers | null {
  return (
    offerEnd(spot) ??
    offerStart(spot, known) ??
    offerAttributes(spot, known) ??
    offerPlatforms(spot)
  );
}

/** A component as it is written in a line of its own; it can stand in no quote and no list. */
export function writeComponent(name: string, { above, below }: Spot, known: Known): Offer {
  const rule = components[name];
  const attributes = (rule?.required ?? []).map((key) => ` ${writeAttribute(key, known)}`).join('');
  const isWhen = name === 'When';
  const tag = `<${name}${attributes}${isWhen ? ` remembered="${known.flags[0] ?? 'a-flag'}"` : ''}>`;
  const inner = sayInner(name);
  // Tags stand between empty lines; Markdown takes them for text otherwise.
  const before = (above[0] ?? '').trim() === '' ? '' : '\n';
  const after = below.trim() === '' ? '' : '\n';
  const insert = `${before}${tag}\n\n${inner}\n\n</${name}>${after}`;
  return selecting(inner, {
    label: name,
    detail: details[name] ?? '',
    info: sayAttributes(name, rule),
    insert,
  });
}

const details: Readonly<Record<string, string>> = {
  Post: 'a post',
  Message: 'a message',
  Reply: 'an answer to a post',
  ContentNote: 'a warning before a hard scene',
  When: 'text for those who remember',
};

function offerStart(spot: Spot, known: Known): Offers | null {
  const typed = /^<([A-Za-z]*)$/.exec(spot.before)?.[1];
  if (typed === undefined || spot.after.trim() !== '') return null;
  const offers = Object.keys(components).map((name) => writeComponent(name, spot, known));
  return { before: typed.length + '<'.length, after: spot.after.length, offers };
}

function offerEnd({ before, after, above }: Spot): Offers | null {
  const typed = /^<\/([A-Za-z]*)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const closed: string[] = [];
  for (const line of above) {
    const [, slash, name = ''] = /^<(\/?)([A-Z][A-Za-z]*)\b[^<>]*>\s*$/.exec(line) ?? [];
    if (slash) closed.push(name);
    else if (name && closed.at(-1) === name) closed.pop();
    else if (Object.hasOwn(components, name)) {
      const rest = /^[A-Za-z]*>?/.exec(after)?.[0].length ?? 0;
      const offers = [{ label: name, detail: 'its end', insert: `${name}>` }];
      return { before: typed.length, after: rest, offers };
    }
    if (/^#{1,2}\s/.test(line)) break;
  }
  return null;
}

function offerAttributes({ before, after }: Spot, known: Known): Offers | null {
  const inside = /<([A-Z][A-Za-z]*)((?:\s+\w+="[^"<>]*")*)\s+([a-z]*)$/.exec(before);
  const [, name = '', there = '', typed = ''] = inside ?? [];
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return null;
  const offers = [...rule.required, ...rule.optional]
    .filter((key) => !there.includes(` ${key}="`))
    .map((key): Offer => {
      const insert = writeAttribute(key, known);
      const select = { from: key.length + '="'.length, to: insert.length - '"'.length };
      const detail = rule.required.includes(key) ? 'needed' : '';
      return { label: key, detail, insert, select };
    });
  return { before: typed.length, after: /^[a-z]*/.exec(after)?.[0].length ?? 0, offers };
}

function offerPlatforms({ before, after }: Spot): Offers | null {
  const typed = /<[A-Z][A-Za-z]*\b[^<>]*\s(?:platform|via)="([^"<>]*)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const rest = /^[^"<>]*"?/.exec(after)?.[0].length ?? 0;
  const offers = platforms.map((name) => ({ label: name, insert: `${name}"` }));
  return { before: typed.length, after: rest, offers };
}

function writeAttribute(key: string, { flags }: Known): string {
  const examples: Readonly<Record<string, string>> = {
    by: 'Sam',
    from: 'Sam',
    to: 'Alex',
    via: 'WhatsApp',
    platform: 'Facebook',
    time: '09:00',
    likes: '12',
  };
  return `${key}="${examples[key] ?? flags[0] ?? 'a-flag'}"`;
}

function sayInner(name: string): string {
  if (name === 'ContentNote') return 'In this scene, say what may be hard to read.';
  return name === 'When' ? 'Only those who remember it read this.' : 'Write what it says.';
}

function sayAttributes(name: string, rule: (typeof components)[string] | undefined): string {
  const needed = rule?.required.join(', ') || (name === 'When' ? 'remembered or not' : 'nothing');
  const more = name === 'When' ? '' : rule?.optional.join(', ');
  return `Its tag says: ${needed}${more ? `; it may say: ${more}` : ''}.`;
}
