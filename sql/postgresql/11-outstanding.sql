-- Who has not completed: the list of people to remind, overdue first.
select learner_id, email, learner_name, department, staff_group, state, due_on, is_overdue, attempts
from canteen_standing
where state <> 'completed'
order by is_overdue desc nulls last, due_on nulls last, department, learner_name;
