-- Scores of the attempts that count, in bars of ten per cent; the last one ends at 100.
SELECT toInt32(least(floor(score * 10), 9)) * 10 AS from_percent, count() AS attempts
FROM canteen_counted
WHERE score IS NOT NULL
GROUP BY from_percent
ORDER BY from_percent;
