import type { ArrangementsContent, ScenarioPrompts, ToolkitContent } from '../content.ts';
import { count } from '../count.ts';
import { sayDay } from '../days.ts';
import { type AccountWork, type ArrangementsWork, arrangementStates, type Work } from '../work.ts';
import type { Block, Paper } from './paper.ts';
import { heading, paperOf, prose, quiet, sentenceCase } from './write-blocks.ts';

/**
 * The local arrangements with their state, and the audit of accounts. `prompts` are those of the scenarios
 * that the learners have met.
 */
export function arrangementsPaper(
  { organisation, arrangements }: Work,
  content: ToolkitContent,
  { today, prompts = [] }: { today: string; prompts?: readonly ScenarioPrompts[] },
): Paper {
  const { items } = content.arrangements;
  return paperOf('Local arrangements for social media', organisation, {
    today,
    facts: countStates(content.arrangements, arrangements),
    blocks: [
      heading(1, 'The arrangements'),
      {
        kind: 'table',
        header: ['Arrangement', 'State', 'Owner', 'Date', 'Evidence'],
        rows: [
          ...items.map(({ id, text }, at) => toRow(`${at + 1}. ${text}`, arrangements.items[id])),
          ...Object.entries(arrangements.items)
            .filter(([id]) => items.every((item) => item.id !== id))
            .map(([id, item]) => toRow(`From another release: ${id}`, item)),
        ],
      },
      ...writeAccounts(content.arrangements, arrangements.accounts),
      ...writePrompts(prompts),
    ],
  });
}

function countStates({ items }: ArrangementsContent, work: ArrangementsWork): Paper['facts'] {
  const states = items.map(({ id }) => work.items[id]?.state ?? '');
  const number = (wanted: string) => String(states.filter((state) => state === wanted).length);
  return [
    ...arrangementStates.map((state) => ({ label: sentenceCase(state), value: number(state) })),
    { label: 'Not looked at yet', value: number('') },
  ];
}

function toRow(name: string, item: ArrangementsWork['items'][string] | undefined): string[] {
  const { state = '', owner = '', date = '', evidence = '' } = item ?? {};
  return [name, sentenceCase(state || 'not looked at yet'), owner, sayDay(date), evidence];
}

function writeAccounts(
  { account }: ArrangementsContent,
  accounts: readonly AccountWork[],
): Block[] {
  if (accounts.length === 0) return [];
  const labelOf = (decision: string) =>
    account.decisions.find(({ id }) => id === decision)?.label ?? 'Not decided yet';
  return [
    heading(1, 'Our accounts'),
    { kind: 'paragraph', text: `${count(accounts.length, 'account')} looked at.` },
    {
      kind: 'table',
      header: ['Account', 'Decision', 'Why', 'Owner', 'Date'],
      rows: accounts.map((one, at) => [
        nameAccount(one, at),
        labelOf(one.decision),
        one.reason,
        one.owner,
        sayDay(one.date),
      ]),
    },
    ...accounts.flatMap((one, at) => writeAnswers(account.asks, one, at)),
  ];
}

function writeAnswers(
  asks: ArrangementsContent['account']['asks'],
  account: AccountWork,
  at: number,
): Block[] {
  const rows = Object.entries(account.answers)
    .filter(([, answer]) => answer.trim() !== '')
    .map(([id, answer]) => ({ at: asks.findIndex((ask) => ask.id === id), id, answer }))
    .sort((one, other) => (one.at < 0 ? 1 : other.at < 0 ? -1 : one.at - other.at))
    .map((one) => [asks[one.at]?.label ?? one.id, one.answer]);
  const title = heading(2, nameAccount(account, at));
  if (rows.length === 0) return [title, quiet('No question has been answered yet.')];
  return [title, { kind: 'table', header: ['Question', 'Answer'], rows }];
}

function nameAccount({ name, platform }: AccountWork, at: number): string {
  const parts = [name, platform].map((one) => one.trim()).filter((one) => one !== '');
  return parts.length === 0 ? `Account ${at + 1}, not named yet` : parts.join(', ');
}

function writePrompts(prompts: readonly ScenarioPrompts[]): Block[] {
  if (prompts.length === 0) return [];
  return [
    heading(1, 'What the scenarios ask of your organisation'),
    ...prompts.flatMap(({ title, prompts: asked }) => [
      heading(2, title),
      ...asked.flatMap((one) => prose(one)),
    ]),
  ];
}
