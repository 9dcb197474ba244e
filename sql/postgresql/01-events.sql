-- xAPI statements as the flat events of docs/event-schema.md. Reads the table `xapi_statement` of SQL LRS
-- (statement_id, verb_iri, is_voided, payload); for another record store, change canteen_statements alone.
--
-- Reading JSON is what takes the time, so it is done once: canteen_statements is filled here, and again by
--   refresh materialized view canteen_statements;
-- for instance every night. Run 02-standing.sql again after this file.

drop materialized view if exists canteen_statements cascade;

create materialized view canteen_statements as
with statement as (
  select statement_id, verb_iri, payload::jsonb as payload
  from xapi_statement
  where not is_voided and verb_iri <> 'http://adlnet.gov/expapi/verbs/voided'
),
-- A list in xAPI 1.0.3; one activity alone in what older senders write.
grouped as (
  select statement.*,
    case jsonb_typeof(payload #> '{context,contextActivities,grouping}')
      when 'array' then payload #> '{context,contextActivities,grouping}'
      when 'object' then jsonb_build_array(payload #> '{context,contextActivities,grouping}')
      else '[]'::jsonb
    end as grouping
  from statement
)
select
  statement_id,
  coalesce(payload #>> '{actor,account,name}', '') as learner_id,
  coalesce(regexp_replace(payload #>> '{actor,mbox}', '^mailto:', ''), '') as email,
  coalesce(payload #>> '{actor,name}', '') as learner_name,
  -- One learner, whoever writes the name in capitals.
  lower(btrim(coalesce(
    payload #>> '{actor,account,name}',
    regexp_replace(payload #>> '{actor,mbox}', '^mailto:', ''),
    payload #>> '{actor,name}'
  ))) as learner,
  coalesce(
    (
      select substring(activity ->> 'id' from '^https://w3id\.org/beyond-the-canteen/courses/([^/]+)')
      from jsonb_array_elements(grouping) as activity
      where activity ->> 'id' like 'https://w3id.org/beyond-the-canteen/courses/%'
      limit 1
    ),
    substring(payload #>> '{object,id}' from '^https://w3id\.org/beyond-the-canteen/courses/([^/]+)'),
    payload #>> '{object,id}'
  ) as course_id,
  payload #>> '{context,registration}' as registration,
  coalesce(payload ->> 'timestamp', payload ->> 'stored')::timestamptz as at,
  case
    when verb_iri = 'http://adlnet.gov/expapi/verbs/completed' then 'completed'
    when verb_iri = 'http://adlnet.gov/expapi/verbs/passed' then 'passed'
    when verb_iri = 'http://adlnet.gov/expapi/verbs/failed' then 'failed'
    when verb_iri in (
      'http://adlnet.gov/expapi/verbs/terminated', 'https://w3id.org/xapi/adl/verbs/abandoned'
    ) then 'ended'
    when verb_iri in (
      'http://adlnet.gov/expapi/verbs/answered', 'http://adlnet.gov/expapi/verbs/interacted'
    ) and payload #>> '{object,definition,interactionType}' is not null then 'decided'
    else 'other'
  end as verb,
  -- The last part of the address, `friend_request__two_in_the_morning`.
  regexp_replace(payload #>> '{object,id}', '^.*[/#]', '') as scene_id,
  coalesce(payload #>> '{result,response}', '') as response,
  payload #>> '{result,success}' as success,
  -- greatest() passes over null, so what has no score is asked for first.
  case when payload #>> '{result,score,scaled}' is not null
    then greatest((payload #>> '{result,score,scaled}')::numeric, 0)
  end as score,
  round(extract(epoch from (payload #>> '{result,duration}')::interval) * 1000)::bigint as duration_ms
from grouped
where payload #>> '{context,registration}' is not null;

create index canteen_statements_by_course on canteen_statements (course_id, learner, registration);

-- One row for each decision. `nth` is 1 when this attempt met the scene for the first time.
create view canteen_decisions as
select
  learner, course_id, registration, at, scene_id, response,
  -- An acceptable choice is neither a success nor a failure.
  case success when 'true' then 'best' when 'false' then 'poor' else 'acceptable' end as result,
  row_number() over (
    partition by learner, course_id, registration, scene_id order by at, statement_id
  ) as nth,
  duration_ms as latency_ms
from canteen_statements
where verb = 'decided';

-- One row for each attempt: a registration. The score is that of the judgement that counts.
create view canteen_attempts as
with attempt as (
  select
    learner, course_id, registration,
    min(at) as started_at,
    max(at) as at,
    min(at) filter (where verb = 'completed') as completed_at,
    bool_or(verb = 'passed') as is_passed,
    bool_or(verb = 'failed') as is_failed,
    (array_agg(score order by verb = 'passed' desc, at desc, statement_id)
      filter (where verb in ('passed', 'failed')))[1] as score,
    sum(duration_ms) filter (where verb = 'ended') as duration_ms
  from canteen_statements
  group by learner, course_id, registration
)
select
  learner, course_id, registration, started_at, at, completed_at,
  row_number() over (partition by learner, course_id order by started_at, registration) as attempt,
  case when completed_at is null then 'incomplete' else 'completed' end as completion,
  case when is_passed then 'passed' when is_failed then 'failed' else 'unknown' end as success,
  score,
  duration_ms::bigint as duration_ms
from attempt;
