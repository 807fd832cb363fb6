-- What a key is for. An application's key asks the gate and reads consents; one for consent files takes records in and
-- out by the file, and nothing else.
alter table api_key add column purpose text not null default 'application'
  check (purpose in ('application', 'consent-files'));
