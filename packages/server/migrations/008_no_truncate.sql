-- Emptying the table at once went past the trigger on rows: published versions are kept against that as well (LAL-8.4).
create trigger policy_version_not_truncated before truncate on policy_version
  for each statement execute function policy_version_is_immutable();
