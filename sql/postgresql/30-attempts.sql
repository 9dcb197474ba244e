-- How many of those required made how many attempts.
select case when attempts >= 5 then '5 or more' else attempts::text end as attempts, count(*) as learners
from (
  select learner, count(*) as attempts
  from canteen_attempts
  cross join canteen_settings as settings
  where canteen_attempts.course_id = settings.course_id
    and learner in (select learner from canteen_required)
  group by learner
) as made
group by 1
order by 1;
