-- What is asked, and of whom. Run once, then put in your own rows.

-- The staff list: who has to take the course. Leave it empty, and everybody in the records counts.
CREATE TABLE IF NOT EXISTS canteen_people
(
    learner_id   String,
    email        String,
    learner_name String,
    department   String,
    staff_group  String,
    due_on       Nullable(Date),
    started_on   Nullable(Date)
)
ENGINE = MergeTree ORDER BY (learner_id, email);

-- One row: the same settings as on the Insights page, in the same units. The newest row counts.
CREATE TABLE IF NOT EXISTS canteen_settings_rows
(
    put_in_at     DateTime64(6) DEFAULT now64(6),
    course_id     String  DEFAULT 'everyone',
    -- 'first', 'best' or 'all': which attempt of a learner counts for scores, time and decisions. Completion and
    -- passing are over all attempts.
    counting      String  DEFAULT 'best',
    passing_score Float64 DEFAULT 0.8,
    due_by        Nullable(Date),
    today         Date    DEFAULT today(),
    -- Five minutes. The page starts from a third of the minutes that the course is said to take.
    too_fast_ms   Int64   DEFAULT 300000,
    -- Empty: everybody.
    department    String  DEFAULT '',
    staff_group   String  DEFAULT ''
)
ENGINE = MergeTree ORDER BY put_in_at;

CREATE VIEW IF NOT EXISTS canteen_settings AS
SELECT * EXCEPT put_in_at FROM canteen_settings_rows ORDER BY put_in_at DESC LIMIT 1;
