-- Who is required, where each of them stands, and which attempts count: what every question below rests on.

create or replace view canteen_learners as
select learner,
  max(learner_id) as learner_id, max(email) as email, max(learner_name) as learner_name
from canteen_statements
where course_id = (select course_id from canteen_settings)
group by learner;

-- Everybody on the staff list, with the learner whose number or address is theirs; without a list,
-- everybody in the course's records.
create or replace view canteen_required as
select
  people.learner_id, people.email, people.learner_name, people.department, people.staff_group,
  coalesce(people.due_on, settings.due_by) as due_on,
  learners.learner
from canteen_settings as settings
cross join canteen_people as people
left join canteen_learners as learners
  on (people.learner_id <> '' and lower(btrim(people.learner_id)) = lower(btrim(learners.learner_id)))
  or (people.email <> '' and lower(btrim(people.email)) = lower(btrim(learners.email)))
where (settings.department = '' or people.department = settings.department)
  and (settings.staff_group = '' or people.staff_group = settings.staff_group)
union all
select learner_id, email, learner_name, '', '', settings.due_by, learner
from canteen_settings as settings
cross join canteen_learners
where not exists (select from canteen_people)
  and settings.department = '' and settings.staff_group = '';

create or replace view canteen_standing as
with best as (
  select
    learner,
    min(completed_at) as completed_at,
    bool_or(success = 'passed') as is_passed,
    bool_or(success = 'failed') as is_failed,
    max(score) as score,
    count(*) as attempts,
    bool_or(completed_at is not null
      and duration_ms < (select too_fast_ms from canteen_settings)) as is_too_fast
  from canteen_attempts
  where course_id = (select course_id from canteen_settings)
  group by learner
)
select
  required.*,
  coalesce(best.attempts, 0) as attempts,
  best.score,
  best.is_too_fast,
  (best.completed_at at time zone 'UTC')::date as completed_on,
  case
    when best.completed_at is not null then 'completed'
    when best.learner is not null then 'in progress'
    else 'not started'
  end as state,
  case
    when best.is_passed then 'passed'
    when best.completed_at is not null and best.score >= settings.passing_score then 'passed'
    when best.is_failed or (best.completed_at is not null and best.score is not null) then 'failed'
    else 'unknown'
  end as success,
  best.completed_at is null and required.due_on < settings.today as is_overdue,
  best.completed_at is null
    and required.due_on between settings.today and settings.today + 30 as is_due_soon
from canteen_required as required
cross join canteen_settings as settings
left join best using (learner);

-- The attempts that count, of those required.
create or replace view canteen_counted as
with ranked as (
  select attempts.*,
    row_number() over (partition by learner order by attempt) as from_first,
    row_number() over (
      partition by learner
      order by score desc nulls last,
        case when score is null then -attempt else attempt end
    ) as from_best
  from canteen_attempts as attempts
  where course_id = (select course_id from canteen_settings)
)
select ranked.*
from ranked
cross join canteen_settings as settings
where (settings.counting = 'all'
    or (settings.counting = 'first' and from_first = 1)
    or (settings.counting = 'best' and from_best = 1))
  and learner in (select learner from canteen_required);
