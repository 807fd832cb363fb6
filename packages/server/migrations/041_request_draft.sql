-- The draft that a request was sent from. Whoever presses twice, or is asked by the browser to send again, may reach two
-- servers: the second finds the request that the first has opened. Random, and it opens nothing.
alter table request add column draft text;
create unique index request_draft on request (org, draft) where draft is not null;
