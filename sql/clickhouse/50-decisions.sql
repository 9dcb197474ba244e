-- The hardest decisions: of each scene, how often each choice was made. Scenes with few decisions
-- come last, because a share of so few says little.
WITH
    (SELECT counting FROM canteen_settings) AS counting,
    counted AS
    (
        SELECT decisions.scene_id AS scene_id, decisions.response AS response,
            decisions.result AS result, decisions.latency_ms AS latency_ms
        FROM canteen_decisions AS decisions
        INNER JOIN canteen_counted AS attempts USING (learner, course_id, registration)
        WHERE decisions.nth = 1 OR counting = 'all'
    ),
    scene AS
    (
        SELECT scene_id, count() AS answered, countIf(result = 'poor') AS poor,
            round(quantileExactInclusive(0.5)(latency_ms)) AS median_latency_ms
        FROM counted
        GROUP BY scene_id
    )
SELECT
    counted.scene_id AS scene_id,
    counted.response AS response,
    min(counted.result) AS result,
    count() AS chosen,
    round(count() / any(scene.answered), 6) AS share,
    any(scene.answered) AS answered,
    round(any(scene.poor) / any(scene.answered), 6) AS poor_share,
    any(scene.median_latency_ms) AS median_latency_ms
FROM counted
INNER JOIN scene ON counted.scene_id = scene.scene_id
GROUP BY scene_id, response
ORDER BY answered < 20, poor_share DESC, answered DESC, scene_id, response;
