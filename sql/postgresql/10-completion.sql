-- Completion and pass rate, as a whole, by department and by staff group. The pass rate is of those who completed
-- and of whom it is known whether they passed.
select
  case
    when grouping(department) = 0 then 'department'
    when grouping(staff_group) = 0 then 'staff group'
    else 'everybody'
  end as grouped_by,
  coalesce(department, staff_group, '') as name,
  count(*) as required,
  count(*) filter (where state = 'completed') as completed,
  count(*) filter (where state = 'completed' and success = 'passed') as passed,
  count(*) filter (where state = 'completed' and success <> 'unknown') as pass_known,
  count(*) filter (where state = 'in progress') as in_progress,
  count(*) filter (where state = 'not started') as not_started,
  count(*) filter (where is_overdue) as overdue,
  count(*) filter (where is_due_soon) as due_soon,
  round(avg((state = 'completed')::int), 6) as completion_rate,
  round(avg((success = 'passed')::int)
    filter (where state = 'completed' and success <> 'unknown'), 6) as pass_rate
from canteen_standing
group by grouping sets ((), (department), (staff_group))
order by grouped_by, completion_rate, name;
