import { freeTitle } from './free-title.ts';
import { nextScene } from './next-scene.ts';
import { type Known, type Offer, type Offers, type Spot, selecting } from './offer.ts';
import { writeComponent } from './offer-components.ts';

/** Whole pieces of a story, in an empty line when asked for; headings after `#`, a choice after `- `. */
export function offerTemplates(spot: Spot, known: Known): Offers | null {
  if (spot.after.trim() !== '') return null;
  const typed = spot.before;
  const offers = listTemplates(spot, known);
  if (offers.length === 0) return null;
  return { before: typed.length, after: spot.after.length, offers };
}

function listTemplates(spot: Spot, known: Known): Offer[] {
  const { before, isAsked } = spot;
  if (isAsked && /^[A-Za-z]*$/.test(before)) {
    return [
      writeChoice(spot, known),
      ...['Post', 'Message'].map((name) => ({
        ...writeComponent(name, spot, known),
        label: `A ${name.toLowerCase()}`,
        detail: `<${name}>`,
      })),
      ...writeHeadings(spot, known),
    ];
  }
  if (/^#{1,2} ?$/.test(before)) return writeHeadings(spot, known);
  return /^- ?\[?$/.test(before) ? [writeChoice(spot, known)] : [];
}

function writeChoice({ below }: Spot, known: Known): Offer {
  const words = 'What somebody might do';
  // The next paragraph would be read as more of the feedback.
  const gap = below.trim() === '' || /^\s*- /.test(below) ? '' : '\n';
  return selecting(words, {
    label: 'A choice with feedback',
    detail: '- [ … ]( … )',
    insert: `- [${words}](#${nextScene(known)})\n  > **Acceptable.** What comes of it, and why.${gap}`,
  });
}

function writeHeadings(spot: Spot, known: Known): Offer[] {
  const ids = known.scenes.map(({ id }) => id);
  const next = nextScene(known);
  const scene = freeTitle('New scene', ids);
  const junction = freeTitle('What is remembered', ids);
  const ending = freeTitle('Ending: how it turns out', ids);
  const flag = known.flags[0] ?? 'a-flag';
  return [
    writeHeading(spot, 'A scene', scene, [
      'Write what happens here.',
      'What do you do?',
      `- [One way](#${next})\n  > **Best.** What comes of it, and why.\n- [Another way](#${next})\n  > **Poor.** What comes of it, and why.`,
    ]),
    writeHeading(spot, 'A scene with one way on', scene, [
      'Write what happens here.',
      `[Go on](#${next})`,
    ]),
    writeHeading(spot, 'An ending', ending, ['Write what became of it, and what helps next time.']),
    writeHeading(spot, 'A junction', junction, [
      `- If *${flag}*: [One way](#${next})\n- Otherwise: [Another way](#${next})`,
    ]),
    ...(ids.includes('debrief')
      ? []
      : [writeHeading(spot, 'Debrief', 'Debrief', ['Write what to take from this.'])]),
    ...(ids.includes('in-your-organisation')
      ? []
      : [
          writeHeading(spot, 'In your organisation', 'In your organisation', [
            'Write what to find out where you work.',
          ]),
        ]),
  ];
}

function writeHeading(
  { above, below }: Spot,
  label: string,
  title: string,
  blocks: readonly string[],
): Offer {
  const gap = (above[0] ?? '').trim() === '' ? '' : '\n';
  const end = below.trim() === '' ? '' : '\n';
  const isOwn = label === title;
  const words = isOwn ? (blocks[0] ?? '') : title.replace(/^Ending: /, '');
  return selecting(words, {
    label,
    detail: `## ${title}`,
    insert: `${gap}## ${[title, ...blocks].join('\n\n')}${end}`,
  });
}
