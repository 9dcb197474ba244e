import type { Known, Offers, Spot } from './offer.ts';
import { offerAddresses } from './offer-addresses.ts';
import { offerComponents } from './offer-components.ts';
import { offerFlags } from './offer-flags.ts';
import { offerFrontMatter } from './offer-front-matter.ts';
import { offerSources } from './offer-sources.ts';
import { offerTemplates } from './offer-templates.ts';
import { offerVerdicts } from './offer-verdicts.ts';

/** What can be written where the caret is, or null. Whatever it is, the reader takes it. */
export function listOffers(spot: Spot, known: Known): Offers | null {
  if (spot.isFrontMatter) return someOf(offerFrontMatter(spot, known));
  for (const offer of sources) {
    const found = offer(spot, known);
    if (found) return someOf(found);
  }
  return null;
}

const sources = [
  offerSources,
  offerAddresses,
  offerFlags,
  offerVerdicts,
  offerComponents,
  offerTemplates,
];

function someOf(found: Offers | null): Offers | null {
  return found && found.offers.length > 0 ? found : null;
}
