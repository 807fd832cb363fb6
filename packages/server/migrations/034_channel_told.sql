-- Which channel a person refused, or let again, where those who send by it are told.
alter table propagation add column channel text;
