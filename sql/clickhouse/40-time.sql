-- Time spent on completed attempts that count, and how many took less than is believable.
WITH (SELECT too_fast_ms FROM canteen_settings) AS least_ms
SELECT
    count() AS timed,
    round(quantileExactInclusive(0.5)(duration_ms)) AS median_ms,
    countIf(duration_ms < least_ms) AS too_fast
FROM canteen_counted
WHERE completion = 'completed' AND duration_ms IS NOT NULL;
