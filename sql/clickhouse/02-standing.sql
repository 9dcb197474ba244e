-- Who is required, where each of them stands, and which attempts count: what every question below rests on.

CREATE OR REPLACE VIEW canteen_learners AS
SELECT
    learner,
    max(statements.learner_id) AS learner_id,
    max(statements.email) AS email,
    max(statements.learner_name) AS learner_name
FROM canteen_statements AS statements
WHERE course_id = (SELECT course_id FROM canteen_settings)
GROUP BY learner;

-- By what a person of the staff list can be known: number and address.
CREATE OR REPLACE VIEW canteen_known_as AS
SELECT arrayJoin(arrayFilter(key -> key != '', [lowerUTF8(trimBoth(learner_id)), lowerUTF8(trimBoth(email))])) AS known_as,
    learner
FROM canteen_learners;

-- Everybody on the staff list, with the learner whose number or address is theirs; without a list,
-- everybody in the course's records.
CREATE OR REPLACE VIEW canteen_required AS
WITH
    (SELECT count() FROM canteen_people) AS listed,
    (SELECT tuple(department, staff_group) FROM canteen_settings) AS asked
SELECT
    people.learner_id AS learner_id, people.email AS email, people.learner_name AS learner_name,
    people.department AS department, people.staff_group AS staff_group,
    coalesce(people.due_on, (SELECT due_by FROM canteen_settings)) AS due_on,
    if(by_number.learner != '', by_number.learner, by_email.learner) AS learner
FROM canteen_people AS people
LEFT JOIN canteen_known_as AS by_number ON lowerUTF8(trimBoth(people.learner_id)) = by_number.known_as
LEFT JOIN canteen_known_as AS by_email ON lowerUTF8(trimBoth(people.email)) = by_email.known_as
WHERE (asked.1 = '' OR people.department = asked.1) AND (asked.2 = '' OR people.staff_group = asked.2)
UNION ALL
SELECT learner_id, email, learner_name, '', '', (SELECT due_by FROM canteen_settings), learner
FROM canteen_learners
WHERE listed = 0 AND asked.1 = '' AND asked.2 = '';

CREATE OR REPLACE VIEW canteen_standing AS
WITH
    (SELECT tuple(passing_score, today, too_fast_ms) FROM canteen_settings) AS asked,
    best AS
    (
        SELECT
            learner,
            min(canteen_attempts.completed_at) AS completed_at,
            countIf(success = 'passed') > 0 AS is_passed,
            countIf(success = 'failed') > 0 AS is_failed,
            max(canteen_attempts.score) AS score,
            count() AS attempts,
            countIf(canteen_attempts.completed_at IS NOT NULL AND duration_ms < asked.3) > 0 AS is_too_fast
        FROM canteen_attempts
        WHERE course_id = (SELECT course_id FROM canteen_settings)
        GROUP BY learner
    )
SELECT
    required.learner_id AS learner_id, required.email AS email, required.learner_name AS learner_name,
    required.department AS department, required.staff_group AS staff_group, required.due_on AS due_on,
    required.learner AS learner,
    best.attempts AS attempts,
    best.score AS score,
    best.is_too_fast AS is_too_fast,
    toDate(best.completed_at, 'UTC') AS completed_on,
    multiIf(best.completed_at IS NOT NULL, 'completed', best.attempts > 0, 'in progress', 'not started') AS state,
    multiIf(
        best.is_passed, 'passed',
        best.completed_at IS NOT NULL AND best.score >= asked.1, 'passed',
        best.is_failed OR (best.completed_at IS NOT NULL AND best.score IS NOT NULL), 'failed',
        'unknown'
    ) AS success,
    best.completed_at IS NULL AND required.due_on < asked.2 AS is_overdue,
    best.completed_at IS NULL AND required.due_on BETWEEN asked.2 AND asked.2 + 30 AS is_due_soon
FROM canteen_required AS required
LEFT JOIN best ON required.learner = best.learner;

-- The attempts that count, of those required.
CREATE OR REPLACE VIEW canteen_counted AS
WITH
    (SELECT counting FROM canteen_settings) AS counting,
    ranked AS
    (
        SELECT *,
            row_number() OVER (PARTITION BY learner ORDER BY attempt) AS from_first,
            row_number() OVER (
                PARTITION BY learner
                ORDER BY coalesce(score, -1) DESC, if(score IS NULL, -toInt64(attempt), toInt64(attempt))
            ) AS from_best
        FROM canteen_attempts
        WHERE course_id = (SELECT course_id FROM canteen_settings)
    )
SELECT *
FROM ranked
WHERE (counting = 'all' OR (counting = 'first' AND from_first = 1) OR (counting = 'best' AND from_best = 1))
  AND learner IN (SELECT learner FROM canteen_required);
