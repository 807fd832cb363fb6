import { fact } from '../../../manifest/finding-facts.ts';
import { type Sentence, says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';

/** How to mend that no declared channel takes requests. */
export function openAChannel({ channels }: Manifest): Sentence {
  return says(
    {
      places: fact.all(Object.keys(channels).map((id) => fact.place(['channels', id]))),
      flag: fact.yaml('forRequests', true),
    },
    'Müraciət qəbul edən kanalda yazın: {flag}. Kanallar: {places}.',
    'Write {flag} for the channel that takes them. Channels: {places}.',
    'Напишите {flag} у канала, который их принимает. Каналы: {places}.',
  );
}
