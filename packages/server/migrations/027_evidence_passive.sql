-- Whether a PDF that is kept as evidence holds nothing that runs by itself: only such a one is opened in the browser.
-- Null for what is no PDF, and for those kept by earlier releases, which are looked at when somebody opens them.
alter table consent_evidence add column passive boolean;
