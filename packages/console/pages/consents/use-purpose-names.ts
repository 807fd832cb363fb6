import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { recipientsQuery } from '../../api/queries.ts';
import { useLocalized } from '../../language/language.tsx';
import { useStaff } from '../../shell/use-staff.ts';

/** What a purpose is called in the declaration in force; one that it no longer has is told by its id. */
export function usePurposeNames(): (id: string) => string {
  const { org } = useStaff();
  const localized = useLocalized();
  const { data } = useQuery(recipientsQuery(org));
  const names = data?.purposeNames;
  return useCallback((id) => (names?.[id] ? localized(names[id]) : id), [names, localized]);
}
