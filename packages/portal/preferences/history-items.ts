import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import type { NamesOverTime } from '@amanat/domain/manifest/names-over-time.ts';
import { countryName } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { HistoryItem } from './history-list.ts';
import { channelNames, methodWords, p } from './preference-texts.ts';

type Said = HistoryItem['said'];
type PurposeName = (id: string, version?: number) => string;

/** What a person's events say of their choices, newest first; events about anything else are left out. */
export function historyItems(
  names: NamesOverTime,
  stored: readonly StoredChoice[],
  language: Language,
  receipt: (id: string) => string,
): readonly HistoryItem[] {
  const purpose = purposeNames(names, language);
  return stored.toReversed().flatMap(({ id, event, beside }) => {
    const said = saidBy(event, purpose, language);
    if (said.length === 0) return [];
    return [
      {
        at: event.at,
        how: howMade(beside, 'version' in event ? event.version : undefined, names, language),
        said,
        // A consent that names its words was written with a journal entry of the same id; the others have no receipt.
        ...(typeof beside['wording'] === 'string' && event.kind.startsWith('consent')
          ? { receipt: receipt(id) }
          : {}),
      },
    ];
  });
}

/** Purposes in words: as they were called then; one that stood in no declaration of ours is said to be such. */
export function purposeNames(names: NamesOverTime, language: Language): PurposeName {
  return (id, version) => names.purpose(id, version)?.[language] ?? `${p.undeclared[language]} «${id}»`;
}

/** How a choice was made, with the name of the form where it was one. */
function howMade(
  { method, form }: StoredChoice['beside'],
  version: number | undefined,
  names: NamesOverTime,
  l: Language,
): string {
  const words = methodWords[typeof method === 'string' ? method : 'request'] ?? p.otherwise;
  const declared = typeof form === 'string' ? names.form(form, version) : undefined;
  return declared ? `${words[l]} («${declared[l]}»)` : words[l];
}

function saidBy(event: StoredChoice['event'], purpose: PurposeName, l: Language): Said {
  switch (event.kind) {
    case 'consent':
      return Object.entries(event.choices).map(([id, yes]) => ({ name: purpose(id, event.version), yes }));
    case 'consent-pending':
      return event.purposes.map((id) => ({ name: purpose(id, event.version), yes: null }));
    case 'written-consent':
      return [{ name: countryName(event.country)[l], yes: event.given }];
    case 'channel-refusal':
      return [{ name: (channelNames[event.channel] ?? p.otherChannel)[l], yes: !event.refused }];
    case 'objection':
      return [{ name: purpose(event.purpose), yes: !event.standing }];
    default:
      return [];
  }
}
