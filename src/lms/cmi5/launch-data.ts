import type { Registration, Session, StoredDocument } from './registration.ts';
import type { Activity } from './statement.ts';
import { extensionIds, launchDataStateId } from './vocabulary.ts';

/** The document `LMS.LaunchData` that an AU reads first. Source: cmi5 10. */
export function makeLaunchDocument(registration: Registration, session: Session): StoredDocument {
  return {
    id: launchDataStateId,
    contentType: 'application/json',
    content: JSON.stringify(describeLaunch(registration, session)),
    updatedAt: session.launchedAt,
  };
}

/** Source: cmi5 10.2. */
function describeLaunch(registration: Registration, session: Session): LaunchData {
  const { launchMode, moveOn, masteryScore, returnUrl, launchParameters, entitlementKey } = session;
  return {
    contextTemplate: describeContext(registration, session.id),
    launchMode,
    moveOn,
    ...(masteryScore === null ? {} : { masteryScore }),
    ...(returnUrl === undefined ? {} : { returnURL: returnUrl }),
    ...(launchParameters === undefined ? {} : { launchParameters }),
    ...(entitlementKey === undefined
      ? {}
      : { entitlementKey: { courseStructure: entitlementKey } }),
  };
}

/** What every statement's context has to carry. Source: cmi5 10.2.1. */
export function describeContext({ publisherId }: Registration, sessionId: string): ContextTemplate {
  return {
    contextActivities: { grouping: [{ objectType: 'Activity', id: publisherId }] },
    extensions: {
      [extensionIds.sessionId]: sessionId,
      [extensionIds.launchedBy]: 'try-it-lms',
    },
  };
}

export interface ContextTemplate {
  contextActivities: { grouping: Activity[] };
  extensions: Record<string, string>;
}

export interface LaunchData {
  contextTemplate: ContextTemplate;
  launchMode: string;
  moveOn: string;
  masteryScore?: number;
  returnURL?: string;
  launchParameters?: string;
  entitlementKey?: { courseStructure: string };
}
