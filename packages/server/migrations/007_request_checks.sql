-- What was seen in the answer's own bytes when it was written: parts, formats, whether it names an authority.
alter table request add column answer_checks jsonb;
