-- A key for each sealing: whoever seals need not know whether the person has a key already, so that a batch of consents
-- travels to the database in one flight. Deleting a person's rows still destroys everything sealed under them.
-- `wrapped` holds the seed from which the key is derived with the organisation's key (32 bytes); rows of earlier releases
-- hold the key itself, wrapped by it (60 bytes).
alter table subject_key drop constraint subject_key_pkey;
alter table subject_key add primary key (org, subject, key_id);

-- Consents, nearly all entries, are found by their person through subject_event, whose ids are theirs: a second index
-- of them at random places would cost a fifth of writing one.
drop index journal_entry_subject;
create index journal_entry_subject on journal_entry (org, subject, idx)
  where subject is not null and kind not in ('consent.recorded', 'consent.withdrawn');
