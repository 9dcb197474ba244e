-- Time spent on completed attempts that count, and how many took less than is believable.
select
  count(*) as timed,
  round((percentile_cont(0.5) within group (order by duration_ms))::numeric) as median_ms,
  count(*) filter (where duration_ms < (select too_fast_ms from canteen_settings)) as too_fast
from canteen_counted
where completion = 'completed' and duration_ms is not null;
