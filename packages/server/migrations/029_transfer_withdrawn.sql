-- Which country the written consent to a transfer was for, where a recipient is told that it was taken back.
alter table propagation add column country text;
