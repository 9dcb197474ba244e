-- Scores of the attempts that count, in bars of ten per cent; the last one ends at 100.
select
  least(floor(score * 10), 9)::int * 10 as from_percent,
  count(*) as attempts
from canteen_counted
where score is not null
group by 1
order by 1;
