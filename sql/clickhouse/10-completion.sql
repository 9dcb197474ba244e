-- Completion and pass rate, as a whole, by department and by staff group. The pass rate is of those who completed
-- and of whom it is known whether they passed.
SELECT
    multiIf(grouping(department) = 0, 'department', grouping(staff_group) = 0, 'staff group', 'everybody') AS grouped_by,
    if(grouping(department) = 0, department, staff_group) AS name,
    count() AS required,
    countIf(state = 'completed') AS completed,
    countIf(state = 'completed' AND success = 'passed') AS passed,
    countIf(state = 'completed' AND success != 'unknown') AS pass_known,
    countIf(state = 'in progress') AS in_progress,
    countIf(state = 'not started') AS not_started,
    countIf(is_overdue) AS overdue,
    countIf(is_due_soon) AS due_soon,
    round(completed / required, 6) AS completion_rate,
    if(pass_known = 0, NULL, round(passed / pass_known, 6)) AS pass_rate
FROM canteen_standing
GROUP BY GROUPING SETS ((), (department), (staff_group))
ORDER BY grouped_by, completion_rate, name;
