import type { CmiModel, Refusal } from './cmi-model.ts';

/**
 * What SCORM 2004 asks to be written first, and what must stay unique or unchanged. Sources: SCORM 2004
 * 4th Edition RTE, 4.2.9 and 4.2.17; ADL's test suite (408 without a type, 351 for a changed or repeated
 * objective id and for a repeated pattern).
 */
export function refuseScorm2004Order(model: CmiModel, name: string, value: string): Refusal | null {
  const found = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(name);
  if (!found) return null;
  const [, member = '', part = ''] = found;
  return (
    refuseWithoutId(model, member, part) ??
    refuseWithoutType(model, member, part) ??
    refuseOtherId(model, name, value) ??
    refuseRepeat(model, name, value) ??
    refuseSecondPattern(model, member, part)
  );
}

function refuseWithoutId(model: CmiModel, member: string, part: string): Refusal | null {
  if (part === 'id' || model.get(`${member}.id`) !== undefined) return null;
  return { code: '408', diagnostic: `Unexpected ${member}.${part} before ${member}.id.` };
}

function refuseWithoutType(model: CmiModel, member: string, part: string): Refusal | null {
  const needsType = part === 'learner_response' || part.endsWith('.pattern');
  if (!needsType || model.get(`${member}.type`) !== undefined) return null;
  return {
    code: '408',
    diagnostic: `Unexpected ${member}.${part} before ${member}.type, which says what it may look like.`,
  };
}

function refuseOtherId(model: CmiModel, name: string, value: string): Refusal | null {
  const before = /^cmi\.objectives\.\d+\.id$/.test(name) ? model.get(name) : undefined;
  if (before === undefined || before === value) return null;
  return {
    code: '351',
    diagnostic: `Unexpected ${JSON.stringify(value)} in ${name}, expected ${JSON.stringify(before)}: an objective keeps its id.`,
  };
}

/** Objectives have ids of their own, an interaction names each objective once, and no pattern twice. */
function refuseRepeat(model: CmiModel, name: string, value: string): Refusal | null {
  const found = /^(.*\.(?:objectives|correct_responses))\.(\d+)\.(id|pattern)$/.exec(name);
  if (!found) return null;
  const [, collection = '', index, part = ''] = found;
  for (let n = 0; n < model.count(collection); n += 1) {
    const other = `${collection}.${n}.${part}`;
    if (n !== Number(index) && model.get(other) === value) {
      return {
        code: '351',
        diagnostic: `Unexpected ${JSON.stringify(value)} in ${name}: ${other} has it already.`,
      };
    }
  }
  return null;
}

function refuseSecondPattern(model: CmiModel, member: string, part: string): Refusal | null {
  const index = /^correct_responses\.(\d+)\.pattern$/.exec(part)?.[1];
  const type = model.get(`${member}.type`) ?? '';
  if (index === undefined || index === '0') return null;
  if (!['true-false', 'likert', 'numeric', 'other'].includes(type)) return null;
  return {
    code: '351',
    diagnostic: `Unexpected second pattern in ${member}, expected one: its type is ${type}.`,
  };
}
