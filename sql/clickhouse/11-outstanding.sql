-- Who has not completed: the list of people to remind, overdue first.
SELECT learner_id, email, learner_name, department, staff_group, state, due_on, is_overdue, attempts
FROM canteen_standing
WHERE state != 'completed'
ORDER BY coalesce(is_overdue, 0) DESC, due_on ASC NULLS LAST, department, learner_name;
