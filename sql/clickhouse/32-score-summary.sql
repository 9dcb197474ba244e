-- Mean and median score of the attempts that count.
SELECT
    count() AS scored,
    round(avg(score), 6) AS mean_score,
    round(quantileExactInclusive(0.5)(score), 6) AS median_score
FROM canteen_counted
WHERE score IS NOT NULL;
