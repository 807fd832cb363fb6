import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { staffNamesQuery } from '../api/queries.ts';
import { defineTexts } from '../language/texts.ts';
import { useTexts } from '../language/language.tsx';
import { useStaff } from './use-staff.ts';

export const staffNameTexts = defineTexts({
  az: { you: 'siz', unknown: 'əməkdaş', closed: (name: string) => `${name} (hesabı bağlanıb)` },
  en: { you: 'you', unknown: 'staff', closed: (name: string) => `${name} (account closed)` },
  ru: { you: 'вы', unknown: 'сотрудник', closed: (name: string) => `${name} (учётная запись закрыта)` },
});

/**
 * What a member of staff is called, from `staff:` and the account: «siz» of who reads, else the address they sign in with,
 * also when the account was closed since. The kind of person alone while that is read, or where nobody knows.
 */
export function useStaffName(): (actor: string) => string {
  const t = useTexts(staffNameTexts);
  const { org, me } = useStaff();
  const { data } = useQuery(staffNamesQuery(org));
  return useCallback(
    (actor: string) => {
      const account = actor.replace(/^staff:/, '');
      if (account === me.account) return t.you;
      const found = data?.names[account];
      if (found === undefined) return t.unknown;
      return found.closed ? t.closed(found.name) : found.name;
    },
    [t, me.account, data],
  );
}
