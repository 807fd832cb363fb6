-- The key of a consent's sealed content lies in the row of the consent: its id and its seed, 40 bytes. A row and an index
-- entry of its own, at a random place, cost a fifth of writing one. Keys of everything else stay in subject_key. Destroying a
-- person's keys empties the column, the only thing that is ever updated here.
alter table subject_event add column key bytea;
