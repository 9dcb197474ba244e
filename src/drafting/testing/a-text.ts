/** A small story without an error, in which nothing rests on anything else. */
export const aText = `---
title: Late again
summary: A bus is late, and somebody films the queue.
audience: [everyone]
outcomes: [ST2]
platform: Facebook
minutes: 4
reviewed: 2026-11-20
review_by: 2027-05-20
renamed: {}
---

## At the bus stop

You are Priya. A man films the queue, and you are in it.

What do you do?

- [Ask him to leave you out of it.](#on-the-bus)
  > **Best.** He turns the phone the other way.
- [Turn your back to him.](#on-the-bus)
  > **Acceptable.** Your badge is out of sight, and he goes on filming.
- [Tell him what you think of him.](#on-the-bus)
  > **Poor.** You were tired. He has filmed that too.
  >
  > *Remember: shouted.*

## On the bus

Three stops later he sits down behind you. The stop was [here](#at-the-bus-stop).

<When remembered="shouted">

"That will look good online," he says.

</When>

What do you say?

- ["I'm glad to hear it."](#ending-a-quiet-ride)
  > **Best.** He smiles [@nmc-social-media].
- ["Which ward was she on?"](#ending-a-film-of-you)
  > **Poor.** You were being kind. He tells everybody.

## Ending: a film of you

The film has 40 views by the evening.

## Ending: a quiet ride

He waves when you get off.

## Debrief

A uniform is seen by more people than you think.

## In your organisation

Who can staff ring when somebody films them?
`;
