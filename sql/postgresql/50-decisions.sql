-- The hardest decisions: of each scene, how often each choice was made. Scenes with few decisions
-- come last, because a share of so few says little.
with counted as (
  select decisions.*
  from canteen_decisions as decisions
  join canteen_counted as attempts using (learner, course_id, registration)
  where decisions.nth = 1 or (select counting from canteen_settings) = 'all'
),
scene as (
  select scene_id, count(*) as answered,
    count(*) filter (where result = 'poor') as poor,
    round((percentile_cont(0.5) within group (order by latency_ms))::numeric) as median_latency_ms
  from counted
  group by scene_id
)
select
  scene.scene_id,
  counted.response,
  min(counted.result) as result,
  count(*) as chosen,
  round(count(*)::numeric / scene.answered, 6) as share,
  scene.answered,
  round(scene.poor::numeric / scene.answered, 6) as poor_share,
  scene.median_latency_ms
from counted
join scene using (scene_id)
group by scene.scene_id, counted.response, scene.answered, scene.poor, scene.median_latency_ms
order by scene.answered < 20, poor_share desc, scene.answered desc, scene.scene_id, counted.response;
