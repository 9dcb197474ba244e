/**
 * What this AU keeps for itself with the LMS, one document for each registration (State API, 10.x):
 *
 *   { "format": 1, "writer": "<uuid>", "suspendData": "bc1.2f.…", "scoreScaled": 0.85,
 *     "said": { "completed": { "id": "<uuid>", "isSent": true }, "/objective/outcome_ST2": { … } } }
 *
 * `suspendData` is the learner's place, see `suspend-data.ts`, which also handles scenarios that have
 * changed; `writer` is the page that wrote it; `said` are the statements that may be sent once in a
 * registration (9.3.0.0-6, 9.3.0.0-7), with the id under which they go out, also from another device.
 * Another `format` is unreadable: the learner starts afresh and is told so.
 */
import { decodeSuspendData, type SuspendDataReading } from '../suspend-data.ts';
import { isJsonObject, isText, isUuid, isWithin, readJsonObject } from './json.ts';

export function writeStateDocument(document: StateDocument): string {
  const { said, ...rest } = document;
  return JSON.stringify({ format: 1, ...rest, said: Object.fromEntries(said) });
}

/** Reads any text whatever, whoever wrote it; never throws. */
export function readStateDocument(text: string): StateReading {
  const { format, suspendData, writer, scoreScaled, said } = readJsonObject(text) ?? {};
  const isOurs = format === 1 && isText(suspendData);
  // No suspend data begins with `{`, so any other text is read as unreadable.
  const resume = decodeSuspendData(isOurs ? suspendData : text && '{}');
  return {
    resume,
    revision: resume.status === 'read' ? resume.revision : 0,
    writer: isOurs && isUuid(writer) ? writer : '',
    scoreScaled: isOurs && isWithin(scoreScaled, 1) ? scoreScaled : null,
    said: readSaid(isOurs ? said : {}),
  };
}

function readSaid(given: unknown): Map<string, Said> {
  const entries = isJsonObject(given) ? Object.entries(given).slice(0, mostSaid) : [];
  return new Map(
    entries.flatMap(([name, value]): [string, Said][] => {
      if (!isJsonObject(value) || !isUuid(value['id'])) return [];
      return [[name, { id: value['id'], isSent: value['isSent'] === true }]];
    }),
  );
}

const mostSaid = 1_000;

export interface StateDocument {
  /** UUID of the page that writes. */
  writer: string;
  suspendData: string;
  /** The best final score so far, 0 to 1. */
  scoreScaled: number | null;
  /** By verb or, for objectives, by what follows the activity's id. */
  said: ReadonlyMap<string, Said>;
}

export interface Said {
  /** UUID of the statement. */
  id: string;
  /** The LMS has it. Otherwise it may have it, and gets it again under the same id. */
  isSent: boolean;
}

export interface StateReading extends Omit<StateDocument, 'suspendData'> {
  resume: SuspendDataReading;
  /** Of the suspend data, 0 if there is none. */
  revision: number;
}
