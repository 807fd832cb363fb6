import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** No channel through which rights may be exercised. */
export const channelForRequests = rule({
  code: 'AMANAT-CHK-232',
  severity: 'warning',
  title: 'No channel for requests',
  why: 'People must be able to exercise their rights, and easily',
  law: ['eu-gdpr.notice', 'az-998.rights'],
  fix: 'Set forRequests: true on the channels that take requests.',
  *find({ manifest }) {
    if (!Object.values(manifest.channels).some((channel) => channel.forRequests))
      yield {
        path: ['channels'],
        at: 'key',
        fix: says(
          {
            write: fact.write(
              ['channels', Object.keys(manifest.channels)[0] ?? 'email', 'forRequests'],
              true,
            ),
          },
          'Müraciət qəbul edən hər kanalda bunu yazın, məsələn: {write}.',
          'Say it of every channel that takes requests, for example {write}.',
          'Отметьте каждый канал, который принимает обращения, например: {write}.',
        ),
        message: says(
          {},
          'Heç bir kanal müraciət qəbul etmir',
          'No channel takes requests',
          'Ни один канал не принимает обращения',
        ),
      };
  },
});
