-- What is asked, and of whom. Run once, then change the rows as you need.

-- The staff list: who has to take the course. Leave it empty, and everybody in the records counts.
create table if not exists canteen_people (
  learner_id  text not null default '',
  email       text not null default '',
  learner_name text not null default '',
  department  text not null default '',
  staff_group text not null default '',
  due_on      date,
  started_on  date
);

-- One row: the same settings as on the Insights page, in the same units.
create table if not exists canteen_settings (
  only_row      boolean primary key default true check (only_row),
  course_id     text    not null default 'everyone',
  -- 'first', 'best' or 'all': which attempt of a learner counts for scores, time and decisions. Completion and
  -- passing are over all attempts.
  counting      text    not null default 'best' check (counting in ('first', 'best', 'all')),
  passing_score numeric not null default 0.8,
  due_by        date,
  today         date    not null default current_date,
  -- Five minutes. The page starts from a third of the minutes that the course is said to take.
  too_fast_ms   bigint  not null default 300000,
  -- Empty: everybody.
  department    text    not null default '',
  staff_group   text    not null default ''
);
insert into canteen_settings default values on conflict do nothing;
