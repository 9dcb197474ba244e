-- Mean and median score of the attempts that count.
select
  count(*) as scored,
  round(avg(score), 6) as mean_score,
  round((percentile_cont(0.5) within group (order by score))::numeric, 6) as median_score
from canteen_counted
where score is not null;
