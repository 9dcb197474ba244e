import {
  checkAgent,
  checkParameters,
  type Desk,
  type Outcome,
  refused,
  refuseMethod,
} from './desk.ts';
import { handleDocument, isJson } from './documents.ts';
import { type LrsRequest, quote, type Refusal, refuse } from './lrs-message.ts';
import { isRecord, parseJson } from './same-json.ts';
import { preferencesProfileId } from './vocabulary.ts';

/** `agents/profile`: the learner's preferences. Source: cmi5 11. */
export async function answerProfile(desk: Desk): Promise<Outcome> {
  const { request, registration, now } = desk;
  const refusal = refuseProfile(desk);
  if (refusal) return refused(refusal);
  const { documents, ...outcome } = await handleDocument({
    documents: registration.profiles,
    id: preferencesProfileId,
    request,
    needsPrecondition: true,
    now: new Date(now).toISOString(),
  });
  // Asking is what counts: most learners have no preferences, and the answer is 404.
  if (request.method === 'GET') {
    return { ...outcome, session: { ...desk.session, hasReadPreferences: true } };
  }
  return documents
    ? { ...outcome, registration: { ...registration, profiles: documents } }
    : outcome;
}

function refuseProfile(desk: Desk): Refusal | null {
  const { request } = desk;
  if (!methods.includes(request.method)) return refuseMethod(request, methods);
  const refusal =
    checkParameters(request, [], ['agent', 'profileId']) ?? checkAgent(desk, '11.0.0.0-1');
  if (refusal) return refusal;
  const { profileId } = request.query;
  if (profileId !== preferencesProfileId) {
    return refuse(
      '11.0.0.0-4',
      `Unexpected profileId ${quote(profileId)}, expected "${preferencesProfileId}".`,
    );
  }
  return request.method === 'PUT' ? refusePreferences(request) : null;
}

function refusePreferences({ headers, body }: LrsRequest): Refusal | null {
  const found = isJson(headers['content-type']) ? parseJson(body) : undefined;
  if (!isRecord(found) || !['on', 'off'].includes(String(found['audioPreference']))) {
    return refuse(
      '11.0.0.0-5',
      `Unexpected learner preferences ${quote(found)}, expected a JSON object with languagePreference, and audioPreference "on" or "off".`,
    );
  }
  const { languagePreference } = found;
  return typeof languagePreference === 'string' && languageTags.test(languagePreference)
    ? null
    : refuse(
        '11.1.0.0-1',
        `Unexpected languagePreference ${quote(languagePreference)}, expected language tags with commas between, "cy,en-GB".`,
      );
}

const methods = ['GET', 'PUT'];
const languageTags = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*(,[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)*$/;
