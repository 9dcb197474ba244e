import type { ToolkitContent } from '../content.ts';
import { aClause } from './some-content.ts';

/** Words for all three pages: two clauses, two arrangements, and what belongs to them. */
export function someContent(change: Partial<ToolkitContent> = {}): ToolkitContent {
  return {
    policy: {
      clauses: [
        aClause({ id: 'purpose', title: 'Purpose', sources: ['sd1'], why: 'It says why.' }),
        aClause({
          id: 'scope',
          title: 'Scope & reach',
          sources: ['sd1', 'r3'],
          caution: 'Take legal advice.',
        }),
      ],
      also: [
        {
          id: 'monitoring',
          title: 'Monitoring',
          text: 'We say what is looked at.',
          sources: ['l4'],
        },
        { id: 'elections', title: 'Elections', text: 'We stay impartial.', sources: [] },
      ],
      consulting: [
        { id: 'staff-side', who: 'Staff side', about: 'All of it', clauses: ['scope'] },
        { id: 'legal', who: 'Legal adviser', about: 'Lawful limits', clauses: [] },
      ],
    },
    objectives: {
      stages: [{ id: 'drivers', title: 'Drivers', asks: 'Why now?', hint: 'Look at complaints.' }],
      examples: [],
    },
    arrangements: {
      items: [
        { id: 'ask-someone', text: 'Named people to ask', evidence: 'A rota', scenarios: [] },
        { id: 'slip-steps', text: 'Steps after a slip', evidence: 'A page', scenarios: [] },
      ],
      account: {
        asks: [{ id: 'readers', label: 'Who reads it?', hint: '' }],
        decisions: [
          { id: 'keep', label: 'Keep', means: 'Goes on.' },
          { id: 'merge', label: 'Merge', means: 'Moves.' },
          { id: 'pause', label: 'Pause', means: 'Waits.' },
          { id: 'close', label: 'Close', means: 'Ends.' },
        ],
      },
    },
    sources: {
      sd1: { label: 'NHS Employers, 2013', link: 'https://example.org/2013', what: 'Briefing 87' },
      r3: { label: 'HCPC', link: 'https://example.org/hcpc?a=1&b=2', what: 'Guidance' },
      l4: { label: 'ICO', link: 'https://example.org/ico', what: 'Draft' },
    },
    ...change,
  };
}
