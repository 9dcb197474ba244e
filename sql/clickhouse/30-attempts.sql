-- How many of those required made how many attempts.
SELECT if(made >= 5, '5 or more', toString(made)) AS attempts, count() AS learners
FROM
(
    SELECT learner, count() AS made
    FROM canteen_attempts
    WHERE course_id = (SELECT course_id FROM canteen_settings)
      AND learner IN (SELECT learner FROM canteen_required)
    GROUP BY learner
)
GROUP BY attempts
ORDER BY attempts;
