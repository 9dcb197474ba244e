import {
  type Completion,
  type CompletionContext,
  type CompletionSource,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import { listOffers } from './offers/list-offers.ts';
import type { Known, Offer } from './offers/offer.ts';
import { readSpot } from './read-spot.ts';

/** CodeMirror's own way to ask for offers. `know` is asked each time, for the story goes on. */
export function completeStory(know: () => Known): CompletionSource {
  return ({ state, pos, explicit }: CompletionContext) => {
    const spot = readSpot(state, pos, explicit);
    const found = spot && listOffers(spot, know());
    if (!found) return null;
    const from = pos - found.before;
    return { from, options: found.offers.map((offer, at) => toCompletion(offer, at, found.after)) };
  };
}

function toCompletion(offer: Offer, at: number, after: number): Completion {
  const { label, shown, detail, info } = offer;
  return {
    label,
    ...(shown ? { displayLabel: shown } : {}),
    ...(detail ? { detail } : {}),
    ...(info ? { info } : {}),
    // In the order of the story, and not of the alphabet.
    sortText: String(at).padStart(6, '0'),
    apply: (view, completion, from, to) => {
      const written = writeOffer(view.state, offer, { from, to: to + after });
      view.dispatch(written, { annotations: pickedCompletion.of(completion) });
    },
  };
}

/** An offer as a change of the text: what it replaces, and what is selected afterwards. */
export function writeOffer(
  { doc }: EditorState,
  { insert, select }: Pick<Offer, 'insert' | 'select'>,
  { from, to }: { from: number; to: number },
): TransactionSpec {
  const end = from + insert.length;
  const [anchor, head] = select ? [from + select.from, from + select.to] : [end, end];
  return {
    changes: { from, to: Math.min(to, doc.length), insert },
    selection: { anchor, head },
    scrollIntoView: true,
    userEvent: 'input.complete',
  };
}
