-- Who completed in each week, and the share of those required by its end.
with done as (
  select date_trunc('week', completed_on)::date as monday, count(*) as completed
  from canteen_standing
  where state = 'completed'
  group by monday
),
week as (
  select generate_series(
    greatest(min(done.monday), date_trunc('week', settings.today)::date - 103 * 7),
    date_trunc('week', settings.today)::date,
    interval '7 days'
  )::date as monday
  from canteen_settings as settings
  cross join done
  group by settings.today
),
required as (select count(*) as people from canteen_standing)
select
  week.monday,
  coalesce(done.completed, 0) as completed,
  round(
    (select sum(before.completed) from done as before where before.monday <= week.monday)
      / nullif(required.people, 0)::numeric, 6
  ) as rate
from week
cross join required
left join done using (monday)
order by week.monday;
