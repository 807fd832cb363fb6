-- Pseudonyms that one browser was given on several sites which hold one choice together: what is chosen under one is
-- recorded under each. Both directions, so that one look tells.
create table visitor_link (
  org text not null,
  subject text not null,
  other text not null,
  primary key (org, subject, other)
);
