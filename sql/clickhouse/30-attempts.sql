-- How many learners made how many attempts.
WITH (SELECT tuple(course_id, department, staff_group) FROM canteen_settings) AS asked
SELECT if(made >= 5, '5 or more', toString(made)) AS attempts, count() AS learners
FROM
(
    SELECT learner, count() AS made
    FROM canteen_attempts
    WHERE course_id = asked.1
      AND ((asked.2 = '' AND asked.3 = '') OR learner IN (SELECT learner FROM canteen_required))
    GROUP BY learner
)
GROUP BY attempts
ORDER BY attempts;
