-- People without a record, and records without a person.
SELECT what, learner_id, email, learner_name
FROM
(
    SELECT 'not in the records' AS what, learner_id, email, learner_name
    FROM canteen_required
    WHERE learner = ''
    UNION ALL
    SELECT 'not in the staff list' AS what, learner_id, email, learner_name
    FROM canteen_learners
    WHERE (SELECT count() FROM canteen_people) > 0
      -- Nobody knows which department somebody is of who is not in the list.
      AND (SELECT department = '' AND staff_group = '' FROM canteen_settings)
      AND learner NOT IN (SELECT learner FROM canteen_required WHERE learner != '')
)
ORDER BY what, learner_name, learner_id;
