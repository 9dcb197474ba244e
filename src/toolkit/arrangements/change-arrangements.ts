import type { AccountWork, ArrangementsWork, ArrangementWork } from '../work.ts';

/** Changes one item; an item about which nothing is said leaves no trace. */
export function changeItem(
  work: ArrangementsWork,
  id: string,
  change: Partial<ArrangementWork>,
): ArrangementsWork {
  const { [id]: before, ...others } = work.items;
  const next = { state: '' as const, owner: '', date: '', evidence: '', ...before, ...change };
  const isEmpty = Object.values(next).every((value) => value === '');
  return { ...work, items: isEmpty ? others : { ...others, [id]: next } };
}

/** Says that a scenario was met, or was not. `order` is that of all scenarios. */
export function changeMet(
  work: ArrangementsWork,
  ids: readonly string[],
  isMet: boolean,
  order: readonly string[],
): ArrangementsWork {
  const met = new Set(work.scenarios);
  for (const id of ids) {
    if (isMet) met.add(id);
    else met.delete(id);
  }
  const strange = work.scenarios.filter((id) => met.has(id) && !order.includes(id));
  return { ...work, scenarios: [...order.filter((id) => met.has(id)), ...strange] };
}

/** An account with nothing said about it, at the end, under an id that is not in use. */
export function addAccount(work: ArrangementsWork): ArrangementsWork {
  const used = work.accounts.map(({ id }) => Number(/^a(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const account: AccountWork = {
    id: `a${Math.max(0, ...used) + 1}`,
    name: '',
    platform: '',
    answers: {},
    decision: '',
    reason: '',
    owner: '',
    date: '',
  };
  return { ...work, accounts: [...work.accounts, account] };
}

export function removeAccount(work: ArrangementsWork, id: string): ArrangementsWork {
  return { ...work, accounts: work.accounts.filter((account) => account.id !== id) };
}

/** Puts a removed account back where it was. */
export function restoreAccount(
  work: ArrangementsWork,
  { at, account }: { at: number; account: AccountWork },
): ArrangementsWork {
  if (work.accounts.some(({ id }) => id === account.id)) return work;
  return {
    ...work,
    accounts: [...work.accounts.slice(0, at), account, ...work.accounts.slice(at)],
  };
}
