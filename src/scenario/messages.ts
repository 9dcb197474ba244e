import { formatMessages } from './messages-format.ts';
import { instructionMessages } from './messages-instruction.ts';
import { languageMessages } from './messages-language.ts';
import { pathMessages } from './messages-paths.ts';
import { shapeMessages } from './messages-shape.ts';
import { translationMessages } from './messages-translation.ts';

/**
 * Every sentence the reader and the checker can say, by rule. A rule's id is permanent: people
 * search for it. A sentence says what was found, what was expected and what to do.
 */
export const messages = {
  ...formatMessages,
  ...shapeMessages,
  ...instructionMessages,
  ...languageMessages,
  ...pathMessages,
  ...translationMessages,
} as const;
