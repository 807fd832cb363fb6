import type { RequestsSearch } from '../../app/search-params.ts';
import { useTexts } from '../../language/language.tsx';
import { Empty } from '../../parts/empty.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { requestsTexts } from './texts.ts';

/** An empty list says why it is empty and where requests come from. */
export function NoRequests({ search }: { readonly search: RequestsSearch }) {
  const t = useTexts(requestsTexts);
  const { org } = useStaff();
  const { open, ...rest } = search;
  const narrowed = Object.values(rest).some((value) => value !== undefined);
  if (narrowed)
    return (
      <Empty title={t.noMatch} icon="search">
        {t.noMatchLead}
      </Empty>
    );
  return (
    <Empty title={open === 'all' ? t.none : t.noneOpen} icon="requests">
      <p>{t.noneLead}</p>
      <a href={`/${org}/requests`} target="_blank" rel="noreferrer">
        {t.portal}
      </a>
    </Empty>
  );
}
