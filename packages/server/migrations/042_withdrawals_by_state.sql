-- Whether a choice took back what had been agreed to, by what stood before it and not by the word it came with. The counts are
-- made anew from the journal, which stays as it is.
delete from consent_statistic;
update consent_statistic_cursor set next = 0;
alter table consent_statistic
  add column took_back boolean not null,
  drop constraint consent_statistic_pkey,
  add primary key (org, day, site, language, version, wording, method, choices, took_back);
