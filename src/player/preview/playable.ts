import type { Rule, Scene, Story } from '../../scenario/index.ts';
import { type KnownScene, type Lineage, listKeys, listPresent } from './lineage.ts';

/** A story that can be played whatever is wrong with it. */
export interface Playable {
  /** Its ids are handles, its letters are keys. */
  story: Story;
  /** By id, scenes that are in no story: pages that say why there is no way on. */
  stops: ReadonlyMap<string, Stop>;
}

export interface Stop {
  /** A sentence: `"talk-to-pria" is not written yet`. */
  title: string;
  advice: string;
  /** Id, in the author's text, of the scene to be put right. */
  sceneId: string;
  /** The id that it leads to, where there is no such scene. */
  target: string | null;
}

/**
 * Makes a half-written story playable. Every way that leads nowhere leads to a page that says so. `start`
 * is a handle. `taken` are steps, such as `s1/a`, that were taken before an edit: where the heading they led
 * to was reworded, they still lead there; the same way, taken anew, does not.
 */
export function makePlayable(
  story: Story,
  lineage: Lineage,
  { start, taken }: { start: string; taken: ReadonlySet<string> },
): Playable {
  const stops = new Map<string, Stop>();
  const known = listPresent(lineage);
  const leads = findLeads(known, stops);
  const passed = findPassed(story, known, { from: [start], taken, leads });
  const rewritten = story.scenes.flatMap((scene, at) => {
    const own = known[at];
    return own ? [rewriteScene(scene, own, { leads, taken, passed })] : [];
  });
  const scenes = breakCircles(rewritten, known, leads);
  return {
    story: { ...story, start, scenes: [...scenes, ...[...stops].map(writeStop)] },
    stops,
  };
}

/** Finds where ways lead, and writes a stop for those that lead nowhere. */
function findLeads(known: readonly KnownScene[], stops: Map<string, Stop>) {
  const byId = new Map(known.toReversed().map((one) => [one.id, one]));
  const stopAt = (stop: Stop): string => {
    const id = `stop${stops.size + 1}`;
    stops.set(id, stop);
    return id;
  };
  const resolve = (target: string, { wasTaken }: { wasTaken: boolean }) => {
    const renamed = wasTaken ? known.find((one) => one.formerIds.includes(target)) : undefined;
    return byId.get(target) ?? renamed;
  };
  return {
    resolve,
    stopAt: (own: KnownScene, title: string, advice: string) =>
      stopAt({ title, advice, sceneId: own.id, target: null }),
    find(own: KnownScene, target: string, { by, wasTaken = false }: Found): string {
      const found = resolve(target, { wasTaken });
      if (found) return found.handle;
      const from = by ? `The choice “${by}” in “${own.title}”` : `“${own.title}”`;
      const title = sayMissing(target);
      return stopAt({ title, advice: `${from} leads to it.`, sceneId: own.id, target });
    },
  };
}

/** Handles of the junctions that a way may have passed, which leaves no step. */
function findPassed(
  story: Story,
  known: readonly KnownScene[],
  { from, taken, leads }: { from: string[]; taken: ReadonlySet<string>; leads: Leads },
): Set<string> {
  const passed = new Set<string>();
  const scenes = new Map(known.map(({ handle }, at) => [handle, story.scenes[at]]));
  const follow = (target: string) => leads.resolve(target, { wasTaken: true })?.handle ?? [];
  const stepsOf = ({ handle, choices }: KnownScene) => {
    const keys = listKeys(choices);
    const scene = scenes.get(handle);
    const made = scene?.choices.filter((_, at) => taken.has(`${handle}/${keys[at]}`)) ?? [];
    return [...made, ...(scene?.next && taken.has(`${handle}/_`) ? [scene.next] : [])];
  };
  const open = [...from, ...known.flatMap(stepsOf).flatMap(({ target }) => follow(target))];
  for (let handle = open.pop(); handle !== undefined; handle = open.pop()) {
    const scene = scenes.get(handle);
    if (scene?.kind !== 'junction' || passed.has(handle)) continue;
    passed.add(handle);
    open.push(...scene.rules.flatMap(({ target }) => follow(target)));
  }
  return passed;
}

function rewriteScene(scene: Scene, own: KnownScene, { leads, taken, passed }: Context): Scene {
  const keys = listKeys(own.choices);
  const wasTaken = (step: string) => taken.has(`${own.handle}/${step}`);
  const choices = scene.choices.map((choice, at) => {
    const key = keys[at] ?? choice.key;
    const found = { by: choice.text, wasTaken: wasTaken(key) };
    return { ...choice, key, target: leads.find(own, choice.target, found) };
  });
  const next = scene.next
    ? { ...scene.next, target: leads.find(own, scene.next.target, { wasTaken: wasTaken('_') }) }
    : null;
  const hadPassed = { wasTaken: passed.has(own.handle) };
  const rules = scene.rules.map((rule) => {
    return { ...rule, target: leads.find(own, rule.target, hadPassed) };
  });
  const whole: Scene = { ...scene, id: own.handle, choices, next, rules };
  if (whole.kind === 'junction') return { ...whole, rules: closeJunction(whole.rules, own, leads) };
  return whole.kind === 'scene' && choices.length === 0 && !next
    ? endScene(whole, own, leads)
    : whole;
}

function endScene(scene: Scene, own: KnownScene, leads: Leads): Scene {
  const title = `“${own.title}” leads nowhere yet`;
  const advice = 'It has no choices and no link to another scene, and it is not an ending.';
  return { ...scene, next: { text: '', target: leads.stopAt(own, title, advice) } };
}

function closeJunction(rules: Rule[], own: KnownScene, leads: Leads): Rule[] {
  if (rules.some(({ remembered }) => remembered.length === 0)) return rules;
  const title = `“${own.title}” does not say where to go`;
  const advice = 'None of its lines fits what is remembered here, and it has no “Otherwise”.';
  return [...rules, { remembered: [], target: leads.stopAt(own, title, advice) }];
}

/** Of junctions that lead to each other for ever, the lines that keep the circle going lead to a stop. */
function breakCircles(
  scenes: readonly Scene[],
  known: readonly KnownScene[],
  leads: Leads,
): Scene[] {
  const circle = findCircle(scenes);
  return scenes.map((scene) => {
    const own = circle.has(scene.id) && known.find(({ handle }) => handle === scene.id);
    if (!own) return scene;
    const title = `“${own.title}” leads back to itself`;
    const advice = 'Its lines lead round in a circle, so that no scene is ever reached.';
    const stop = leads.stopAt(own, title, advice);
    const cut = (rule: Rule) => (circle.has(rule.target) ? { ...rule, target: stop } : rule);
    return { ...scene, rules: scene.rules.map(cut) };
  });
}

/** Takes away the junctions that lead to no other one, again and again; what is left circles. */
function findCircle(scenes: readonly Scene[]): Set<string> {
  const left = new Map(
    scenes.filter(({ kind }) => kind === 'junction').map((one) => [one.id, one]),
  );
  for (let before = Infinity; left.size < before; ) {
    before = left.size;
    for (const { id, rules } of left.values()) {
      if (!rules.some(({ target }) => left.has(target))) left.delete(id);
    }
  }
  return new Set(left.keys());
}

function writeStop([id, { title }]: [string, Stop]): Scene {
  return {
    id,
    title,
    kind: 'scene',
    question: '',
    choices: [],
    next: null,
    rules: [],
    activity: null,
  };
}

function sayMissing(target: string): string {
  if (target === '') return 'This way leads nowhere yet';
  const isSection = ['debrief', 'in-your-organisation'].includes(target);
  return isSection ? `"${target}" is not a scene` : `"${target}" is not written yet`;
}

type Leads = ReturnType<typeof findLeads>;
interface Context {
  leads: Leads;
  taken: ReadonlySet<string>;
  passed: ReadonlySet<string>;
}
interface Found {
  /** Words of the choice that leads there. */
  by?: string;
  wasTaken?: boolean;
}
