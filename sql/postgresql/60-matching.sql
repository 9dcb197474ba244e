-- People without a record, and records without a person.
select 'not in the records' as what, learner_id, email, learner_name
from canteen_required
where learner is null
union all
select 'not in the staff list', learner_id, email, learner_name
from canteen_learners
where exists (select from canteen_people)
  -- Nobody knows which department somebody is of who is not in the list.
  and (select department = '' and staff_group = '' from canteen_settings)
  and learner not in (select learner from canteen_required where learner is not null)
order by what, learner_name, learner_id;
