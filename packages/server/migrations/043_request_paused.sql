-- Since when the term of a request stands still; null while it runs. Kept beside its last day for lists and counts, by the
-- transaction that adds the event, as the phase is.
alter table request add column paused_at timestamptz;
