import { useQuery } from '@tanstack/react-query';
import { recipientsQuery } from '../../api/queries.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { countryOf } from '../registers/country.ts';
import { writtenTexts } from '../written/texts.ts';
import { usePurposeNames } from './use-purpose-names.ts';

interface Said {
  /** By purpose. */
  readonly purposes: Readonly<Record<string, boolean>>;
  /** To passing data on, by country. */
  readonly transfers: Readonly<Record<string, boolean>>;
}

/** What was answered to, in words, each with the answer: purposes first, then countries. */
export function useAnswers({ purposes, transfers }: Said): readonly (readonly [string, boolean])[] {
  const t = useTexts(writtenTexts);
  const { org } = useStaff();
  const localized = useLocalized();
  const { data } = useQuery(recipientsQuery(org));
  const name = usePurposeNames();
  return [
    ...Object.entries(purposes).map(([id, yes]) => [name(id), yes] as const),
    ...Object.entries(transfers).map(
      ([id, yes]) => [t.abroad(countryOf(data ?? {}, id, localized)), yes] as const,
    ),
  ];
}
