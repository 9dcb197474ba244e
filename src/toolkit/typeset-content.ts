import type { Clause, PolicyContent, ScenarioPrompts, ToolkitContent } from './content.ts';

type Typeset = (text: string) => string;

/**
 * Our words with typographic quotes and dashes, for the pages and for what is exported from them. Ids and
 * addresses stay. `typeset` is that of `prose`.
 */
export function typesetContent(content: ToolkitContent, typeset: Typeset): ToolkitContent {
  const { objectives, arrangements, sources } = content;
  const { account } = arrangements;
  return {
    policy: typesetPolicy(content.policy, typeset),
    objectives: {
      stages: objectives.stages.map((one) => change(one, ['title', 'asks', 'hint'], typeset)),
      examples: objectives.examples.map((one) =>
        change(one, ['aim', 'sentence', 'measure', 'avoid'], typeset),
      ),
    },
    arrangements: {
      items: arrangements.items.map((one) => change(one, ['text', 'evidence'], typeset)),
      account: {
        asks: account.asks.map((one) => change(one, ['label', 'hint'], typeset)),
        decisions: account.decisions.map((one) => change(one, ['label', 'means'], typeset)),
      },
    },
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, one]) => [id, change(one, ['label', 'what'], typeset)]),
    ),
  };
}

export function typesetPrompts(prompts: ScenarioPrompts, typeset: Typeset): ScenarioPrompts {
  return {
    ...change(prompts, ['title'], typeset),
    prompts: prompts.prompts.map((one) => typeset(one)),
  };
}

function typesetPolicy(policy: PolicyContent, typeset: Typeset): PolicyContent {
  return {
    ...(policy.applies === undefined ? {} : { applies: typeset(policy.applies) }),
    gaps: (policy.gaps ?? []).map((one) => change(one, ['gap', 'means'], typeset)),
    clauses: policy.clauses.map((clause) => typesetClause(clause, typeset)),
    also: policy.also.map(({ caution, ...one }) => ({
      ...change(one, ['title', 'text'], typeset),
      ...(caution === undefined ? {} : { caution: typeset(caution) }),
    })),
    consulting: policy.consulting.map((one) => change(one, ['who', 'about'], typeset)),
  };
}

/** What a clause has heard is compared with stories that are set in the same way. */
function typesetClause(clause: Clause, typeset: Typeset): Clause {
  const { restrictive, middle, permissive } = clause.wordings;
  const set = (wording: Clause['wordings']['middle']) =>
    change(wording, ['label', 'text'], typeset);
  const orNull = (text: string | null) => (text === null ? null : typeset(text));
  return {
    ...change(clause, ['title', 'decides', 'why', 'caution'], typeset),
    wordings: {
      restrictive: set(restrictive),
      middle: set(middle),
      permissive: set(permissive),
    },
    heard: clause.heard.map((heard) => ({
      ...heard,
      item: orNull(heard.item),
      place: orNull(heard.place),
    })),
  };
}

function change<Name extends string, Item extends Record<Name, string>>(
  item: Item,
  names: readonly Name[],
  typeset: Typeset,
): Item {
  return { ...item, ...Object.fromEntries(names.map((name) => [name, typeset(item[name])])) };
}
