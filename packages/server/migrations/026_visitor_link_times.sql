-- Since when two pseudonyms are known to be one browser's: a restored backup must not bring back a link that an erasure
-- ended, and must keep one that came after it. Links of earlier releases have no time and count as older.
alter table visitor_link add column linked_at timestamptz;
