import { isJsonObject, isText, isUuid, type JsonObject, readJsonObject } from './json.ts';
import { readWebAddress } from './web-address.ts';

/**
 * The five parameters of a cmi5 launch, from `location.search`, in any order; null unless each is there
 * once and valid. The endpoint comes back with a slash at its end. Source: 8.1.0.0-7, 8.1.1.0-2,
 * 8.1.2.0-3, 8.1.3.0-2, 8.1.4.0-2, 8.1.5.0-5.
 */
export function readCmi5Launch(search: string): Cmi5LaunchParameters | null {
  if (search.length > longestSearch) return null;
  const query = new URLSearchParams(search);
  const read = (name: string) => {
    const [only = '', another] = query.getAll(name);
    return another === undefined ? only : '';
  };
  const endpoint = readWebAddress(read('endpoint'));
  const fetchAddress = readWebAddress(read('fetch'));
  const actor = readJsonObject(read('actor'));
  const registration = read('registration');
  const activityId = read('activityId');
  if (!endpoint || !fetchAddress || !actor || !isAgent(actor)) return null;
  if (!isUuid(registration) || !isIri(activityId)) return null;
  return {
    endpoint: endpoint.origin + endpoint.pathname.replace(/\/*$/, '/'),
    fetch: fetchAddress.href,
    actor,
    registration,
    activityId,
  };
}

/** An xAPI agent with exactly one identifier; cmi5 wants an account (9.2.0.0-2, 9.2.0.0-3). */
function isAgent(actor: JsonObject): actor is Cmi5Agent {
  const { objectType = 'Agent', name = '' } = actor;
  const keys = identifiers.filter((key) => Object.hasOwn(actor, key));
  const [key = ''] = keys;
  const value = actor[key];
  const isIdentified = isJsonObject(value)
    ? key === 'account' && isIri(value['homePage']) && isText(value['name']) && value['name'] !== ''
    : plainIdentifier.test(`${key} ${value}`);
  return objectType === 'Agent' && isText(name) && keys.length === 1 && isIdentified;
}

/** Fully qualified, with a scheme (3.0.0.0-1). */
function isIri(value: unknown): boolean {
  return isText(value) && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

const identifiers = ['account', 'mbox', 'mbox_sha1sum', 'openid'];
const plainIdentifier =
  /^(mbox mailto:[^\s@]+@[^\s@]+|mbox_sha1sum [0-9a-f]{40}|openid https?:\/\/\S+)$/i;
const longestSearch = 32_000;

export interface Cmi5LaunchParameters {
  /** Where the record is, `https://lms.example/xapi/`. */
  endpoint: string;
  /** Where the authorisation token is given out, once. */
  fetch: string;
  /** The learner, exactly as the LMS wrote it: it compares. */
  actor: Cmi5Agent;
  /** UUID of the learner's enrolment. */
  registration: string;
  activityId: string;
}

export type Cmi5Agent = JsonObject & { name?: string };
