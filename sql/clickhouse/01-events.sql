-- xAPI statements as the flat events of docs/event-schema.md. Reads the table of Ralph's ClickHouse backend
-- (event_id, emission_time, event as JSON text); for another record store, change canteen_statements alone.

CREATE OR REPLACE VIEW canteen_statements AS
WITH
    'https://w3id.org/beyond-the-canteen/courses/' AS courses,
    (
        SELECT groupUniqArray(JSONExtractString(event, 'object', 'id'))
        FROM xapi_events_all
        WHERE JSONExtractString(event, 'verb', 'id') = 'http://adlnet.gov/expapi/verbs/voided'
    ) AS voided,
    -- A list in xAPI 1.0.3; one activity alone in what older senders write.
    if(
        JSONType(event, 'context', 'contextActivities', 'grouping') = 'Array',
        JSONExtractArrayRaw(event, 'context', 'contextActivities', 'grouping'),
        [JSONExtractRaw(event, 'context', 'contextActivities', 'grouping')]
    ) AS activities,
    arrayFirst(id -> startsWith(id, courses), arrayMap(one -> JSONExtractString(one, 'id'), activities)) AS publisher,
    JSONExtractString(event, 'object', 'id') AS object
SELECT
    toString(event_id) AS statement_id,
    JSONExtractString(event, 'verb', 'id') AS verb_iri,
    event,
    JSONExtractString(event, 'actor', 'account', 'name') AS learner_id,
    replaceRegexpOne(JSONExtractString(event, 'actor', 'mbox'), '^mailto:', '') AS email,
    JSONExtractString(event, 'actor', 'name') AS learner_name,
    -- One learner, whoever writes the name in capitals.
    lowerUTF8(trimBoth(multiIf(learner_id != '', learner_id, email != '', email, learner_name))) AS learner,
    multiIf(
        publisher != '', splitByChar('/', substring(publisher, length(courses) + 1))[1],
        startsWith(object, courses), splitByChar('/', substring(object, length(courses) + 1))[1],
        object
    ) AS course_id,
    JSONExtractString(event, 'context', 'registration') AS registration,
    parseDateTime64BestEffort(
        coalesce(nullIf(JSONExtractString(event, 'timestamp'), ''), JSONExtractString(event, 'stored')), 3, 'UTC'
    ) AS at
FROM xapi_events_all
WHERE verb_iri != 'http://adlnet.gov/expapi/verbs/voided'
  AND NOT has(voided, statement_id)
  AND registration != '';

-- ISO 8601, `P1DT2H3M4.5S`, in milliseconds; null where there is none.
CREATE OR REPLACE FUNCTION canteen_milliseconds AS duration -> if(
    duration = '',
    NULL,
    round(1000 * (
        86400 * toFloat64OrZero(extract(duration, '([0-9.]+)D'))
        + 3600 * toFloat64OrZero(extract(duration, '([0-9.]+)H'))
        + 60 * toFloat64OrZero(extract(duration, 'T(?:[0-9.]+H)?([0-9.]+)M'))
        + toFloat64OrZero(extract(duration, '([0-9.]+)S'))
    ))
);

-- One row for each decision. `nth` is 1 when this attempt met the scene for the first time.
CREATE OR REPLACE VIEW canteen_decisions AS
SELECT
    learner, course_id, registration, at,
    -- The last part of the address, `friend_request__two_in_the_morning`.
    replaceRegexpOne(JSONExtractString(event, 'object', 'id'), '^.*[/#]', '') AS scene_id,
    JSONExtractString(event, 'result', 'response') AS response,
    -- An acceptable choice is neither a success nor a failure.
    multiIf(
        NOT JSONHas(event, 'result', 'success'), 'acceptable',
        JSONExtractBool(event, 'result', 'success'), 'best',
        'poor'
    ) AS result,
    row_number() OVER (
        PARTITION BY learner, course_id, registration, scene_id ORDER BY at, statement_id
    ) AS nth,
    canteen_milliseconds(JSONExtractString(event, 'result', 'duration')) AS latency_ms
FROM canteen_statements
WHERE JSONHas(event, 'object', 'definition', 'interactionType')
  AND verb_iri IN ('http://adlnet.gov/expapi/verbs/answered', 'http://adlnet.gov/expapi/verbs/interacted');

-- One row for each attempt: a registration. The score is that of the judgement that counts.
CREATE OR REPLACE VIEW canteen_attempts AS
WITH attempt AS
(
    SELECT
        learner, course_id, registration,
        min(at) AS started_at,
        max(at) AS last_at,
        minOrNullIf(at, verb_iri = 'http://adlnet.gov/expapi/verbs/completed') AS completed_at,
        countIf(verb_iri = 'http://adlnet.gov/expapi/verbs/passed') > 0 AS is_passed,
        countIf(verb_iri = 'http://adlnet.gov/expapi/verbs/failed') > 0 AS is_failed,
        argMaxIf(
            tuple(JSONExtract(event, 'result', 'score', 'scaled', 'Nullable(Float64)')),
            (verb_iri = 'http://adlnet.gov/expapi/verbs/passed', at),
            verb_iri IN ('http://adlnet.gov/expapi/verbs/passed', 'http://adlnet.gov/expapi/verbs/failed')
        ).1 AS judged,
        sumOrNullIf(
            canteen_milliseconds(JSONExtractString(event, 'result', 'duration')),
            verb_iri IN ('http://adlnet.gov/expapi/verbs/terminated', 'https://w3id.org/xapi/adl/verbs/abandoned')
        ) AS duration_ms
    FROM canteen_statements
    GROUP BY learner, course_id, registration
)
SELECT
    learner, course_id, registration, started_at, last_at, completed_at, duration_ms,
    row_number() OVER (PARTITION BY learner, course_id ORDER BY started_at, registration) AS attempt,
    if(completed_at IS NULL, 'incomplete', 'completed') AS completion,
    multiIf(is_passed, 'passed', is_failed, 'failed', 'unknown') AS success,
    if(is_passed OR is_failed, greatest(judged, 0), NULL) AS score
FROM attempt;
