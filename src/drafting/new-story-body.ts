import type { Audience } from '../scenario/index.ts';

/** The scenes and sections of a new story. What is remembered: `talked-of-care`, `shared-the-board`. */
export function storyBody({ audience, platform, sources }: BodyWish): string {
  const cite = citing(sources);
  const role = roles[audience[0] ?? 'everyone'];
  const parts = [
    opening(role, platform, cite),
    recipe(cite),
    photo(cite),
    endings(),
    sections(cite),
  ];
  return `${parts.join('\n\n')}\n`;
}

interface BodyWish {
  audience: readonly Audience[];
  platform: string;
  sources: readonly string[];
}

const roles: Readonly<Record<Audience, string>> = {
  everyone: 'work on Fern Ward at Larkmoor Hospital',
  managers: 'lead the team on Fern Ward at Larkmoor Hospital',
  communications: 'look after the pages of Larkmoor Hospital',
};

/** What a source says, with its citation; a sentence to write over where the project lacks that source. */
type Cite = (claim: Claim) => string;

const claims = {
  care: {
    source: 'house-rules-example',
    words: "NHS organisations commonly say that they cannot discuss anyone's care on social media",
  },
  reply: {
    source: 'care-opinion-responding',
    words: 'Good replies show care and give a next step',
  },
  share: {
    source: 'nhs-employers-2013',
    words: 'In 2013 NHS Employers asked for a more permissive approach, with clear lines',
  },
  photo: {
    source: 'filming-at-work',
    words: 'Trusts commonly ask for permission before a photo is taken',
  },
} as const;

type Claim = keyof typeof claims;

function citing(sources: readonly string[]): Cite {
  return (claim) => {
    const { source, words } = claims[claim];
    if (sources.includes(source)) return `${words} [@${source}].`;
    const [other] = sources;
    return `Guidance can be named here${other === undefined ? '' : ` [@${other}]`}.`;
  };
}

function opening(role: string, platform: string, cite: Cite): string {
  return `## Thanks for the soup

This is the first scene. It says who the learner is, where they are, and what has just happened.

You are Robin, and you ${role}. Your tea is still warm when your phone lights up.

<Post by="Mags" platform="${platform}" time="10:42" likes="12">

Dad came home from Fern Ward today. He says that your soup is better than mine. Thank you, all of you.

</Post>

Posts show what people write, as this one does. The last line before the choices asks the question.

What do you do?

- [Write that her dad was a joy to look after, and that he is welcome at any time.](#the-recipe)
  > **Poor.** You wanted to share the joy. Now everybody who reads the page knows how his week went, and nobody has asked him. ${cite('care')} You can still take it down, so the story goes on.
  >
  > *Remember: talked-of-care.*
- [Thank her in one warm line, and leave her dad's care out of it.](#the-recipe)
  > **Best.** Mags sends a heart, and two more families write that they felt at home here. A kind line does good, because people see that somebody reads what they say. ${cite('reply')} Next, think of who else would be glad of it.
- [Say nothing online, and thank her when you meet her in town.](#the-recipe)
  > **Acceptable.** She is pleased, and you have a good talk by the bread. Nobody else saw an answer, so it looked as if the ward had not read her post. ${cite('share')} Next time, try one warm line.`;
}

function recipe(cite: Cite): string {
  return `## The recipe

This is the second scene. What learners did before can change what they read.

<When remembered="talked-of-care">

"Dad is a private man," Mags has written. "Could you take that down?" It was gone in a minute, and you said sorry.

</When>

<When not="talked-of-care">

"Dad has read all the comments twice," Mags has written. "It made his day."

</When>

At lunch Priya from the kitchen sits down with you. Three families have asked her for the recipe. "Could we put it online?" she says.

What do you say?

- ["Yes. Let us ask for it to go on the hospital's page, with your name if you like."](#the-photo)
  > **Best.** Priya laughs and says that her gran would be proud. The page has it by Friday, so people who want it can find it. ${cite('share')} Feedback like this says what happened, why it matters, and what to try next.
- ["Better not. What we do not put online cannot go wrong."](#the-photo)
  > **Poor.** You wanted to keep everyone safe. Priya nods and puts the recipe back in her pocket, and the families hear nothing. Saying nothing has a price too, because good things stay hidden. ${cite('share')} She asks again the next day, and this time you say yes.
- ["I can put it on my own page tonight, so that it is out there."](#the-photo)
  > **Acceptable.** Your friends like it, and one of them cooks it. The families do not follow you, so they still have to ask. A page that belongs to the hospital reaches them. ${cite('reply')} Next, find out who looks after that page.`;
}

function photo(cite: Cite): string {
  return `## The photo

This is the third scene. Each decision is about one thing, and each choice is what a good colleague might do.

Priya has taken a photo of the big pot. Behind the steam you can read a board with the names of patients on it.

What do you suggest?

- [Cut the board off the edge of the photo, and look at the rest with care.](#how-it-turns-out)
  > **Acceptable.** The board is gone, and so is half of the pot. It is safe to share, because nobody's name is left in it. ${cite('photo')} A new photo would take one minute more, and look better.
- [Share it as it is, since nobody will look past the soup.](#how-it-turns-out)
  > **Poor.** You hoped to let Priya have her moment. By the evening somebody has made the picture larger, and has read two names. ${cite('care')} The page takes it down, and the ward rings both families to say sorry.
  >
  > *Remember: shared-the-board.*
- [Take another one at the window, where there is nothing behind the pot.](#how-it-turns-out)
  > **Best.** The light is better there, and Priya holds up the spoon. Nobody's name is in it, so nobody needs to worry later. ${cite('photo')} Next, see how the story ends.`;
}

function endings(): string {
  return `## How it turns out

- If *shared-the-board*: [Put right together](#ending-put-right-together)
- If *talked-of-care*: [Put right together](#ending-put-right-together)
- Otherwise: [Soup for everyone](#ending-soup-for-everyone)

## Ending: soup for everyone

The page has 90 hearts by Sunday, and Mags sends a picture of her own pot. Two people ask how to join the kitchen.

An ending says how it turned out. It closes with one line to carry away.

Share what is good, and leave people's care to them.

## Ending: put right together

<When remembered="shared-the-board">

Both families have heard it from the ward first. One of them asks for the recipe, now that they are talking.

</When>

<When remembered="talked-of-care">

Mags waves at you in town. Her dad has had his say about what goes online.

</When>

Soup is on the page, with a photo of nothing but soup. It took a little longer, and nobody had to mend it alone.

A slip that is told early can be put right.`;
}

function sections(cite: Cite): string {
  return `## Debrief

The debrief says what to carry away from the story.

### A kind answer does good

People who say thank you are glad to be heard. ${cite('reply')}

### What belongs to others stays with them

A name, a board or a week on the ward can tell more than you think. ${cite('care')}

## In your organisation

These questions help managers to see what could be set up locally.

- Who can staff ask to put something good on the organisation's own page?
- Where may photos be taken, and who looks at them first?
- Who can people tell, early and without blame, when something slips out?`;
}
