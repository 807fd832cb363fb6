import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { countryName } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { HistoryItem } from './history-list.ts';
import { channelNames } from './preference-texts.ts';

type Said = HistoryItem['said'];

/** What a person's events say of their choices, newest first; events about anything else are left out. */
export function historyItems(
  manifest: Manifest,
  stored: readonly StoredChoice[],
  language: Language,
  receipt: (id: string) => string,
): readonly HistoryItem[] {
  const purpose = (id: string) => manifest.purposes[id]?.name[language] ?? id;
  return stored.toReversed().flatMap(({ id, event, beside }) => {
    const said = saidBy(event, purpose, language);
    if (said.length === 0) return [];
    const { method, wording } = beside;
    return [
      {
        at: event.at,
        method: typeof method === 'string' ? method : null,
        said,
        // A consent that names its words was written with a journal entry of the same id; the others have no receipt.
        ...(typeof wording === 'string' && event.kind.startsWith('consent') ? { receipt: receipt(id) } : {}),
      },
    ];
  });
}

function saidBy(event: StoredChoice['event'], purpose: (id: string) => string, l: Language): Said {
  switch (event.kind) {
    case 'consent':
      return Object.entries(event.choices).map(([id, yes]) => ({ name: purpose(id), yes }));
    case 'consent-pending':
      return event.purposes.map((id) => ({ name: purpose(id), yes: null }));
    case 'written-consent':
      return [{ name: countryName(event.country)[l], yes: event.given }];
    case 'channel-refusal':
      return [{ name: channelNames[event.channel]?.[l] ?? event.channel, yes: !event.refused }];
    case 'objection':
      return [{ name: purpose(event.purpose), yes: !event.standing }];
    default:
      return [];
  }
}
