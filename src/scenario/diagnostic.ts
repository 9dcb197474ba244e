import { messages } from './messages.ts';
import { showText } from './unshowable.ts';

/** Where in the author's file, front matter included. Both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One thing to put right, in a sentence an editor understands. */
export interface Diagnostic extends Place {
  rule: RuleId;
  severity: 'error' | 'warning';
  /** What was found, what was expected, what to do. */
  message: string;
  /** Id of the scene or section that it stands in; none in the front matter. */
  scene?: string;
}

export type RuleId = keyof typeof messages;
export type MessageData<Rule extends RuleId> = Parameters<(typeof messages)[Rule]['say']>[0];

/** Fills in the catalogue's sentence for `rule`; the severity is the rule's own. */
export function diagnose<Rule extends RuleId>(
  rule: Rule,
  place: Place,
  data: MessageData<Rule>,
): Diagnostic {
  const { severity, say } = messages[rule] as {
    severity: Diagnostic['severity'];
    say: (data: MessageData<Rule>) => string;
  };
  const message = showText(say(data), 600);
  return { rule, severity, message, line: place.line, column: place.column };
}

/** Orders problems as an author reads: from the top of the file down. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
