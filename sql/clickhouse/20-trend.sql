-- Who completed in each week, and the share of those required by its end.
WITH
    (SELECT toMonday(today) FROM canteen_settings) AS last_monday,
    (SELECT count() FROM canteen_standing) AS people,
    done AS
    (
        SELECT toMonday(assumeNotNull(completed_on)) AS monday, count() AS completed
        FROM canteen_standing
        WHERE state = 'completed'
        GROUP BY monday
    ),
    (SELECT greatest(min(monday), last_monday - 103 * 7) FROM done) AS found_monday,
    assumeNotNull(coalesce(found_monday, last_monday)) AS first_monday,
    week AS
    (
        SELECT first_monday + 7 * number AS monday
        FROM numbers(if((SELECT count() FROM done) = 0, 0, assumeNotNull(toUInt64(dateDiff('day', first_monday, last_monday) / 7 + 1))))
    )
SELECT
    week.monday AS monday,
    sumIf(done.completed, done.monday = week.monday) AS completed,
    round(sumIf(done.completed, done.monday <= week.monday) / people, 6) AS rate
FROM week
CROSS JOIN done
GROUP BY monday
ORDER BY monday;
