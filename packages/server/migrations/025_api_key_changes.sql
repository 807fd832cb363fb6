-- Servers remember for a moment which API keys they have verified. Whoever changes one, by whatever way, tells them
-- with the commit: the trigger cannot be forgotten, a call in the application could.
create function announce_api_key_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('amanat_api_keys', '');
  return null;
end $$;
create trigger api_key_changed after update or delete or truncate on api_key
  for each statement execute function announce_api_key_change();
