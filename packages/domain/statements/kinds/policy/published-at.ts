import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, text } from '../../../schema/schema.ts';
import { broken, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';

/** The host of an address, without www; empty when it is no address. */
function hostOf(address: string | undefined): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address ?? '')?.[1] ?? '';
}

/** The version in force is open to all at a fixed address: no sign-in, no JavaScript, no third party. */
export const publishedAt = kind({
  says: 'published-at',
  section: 'changes',
  schema: object(
    { url: text('The fixed address.', 'https://example.az/privacy') },
    'Where the version in force can be read.',
  ),
  text({ url }) {
    return say(
      `Qüvvədə olan redaksiyanı hər kəs ${url} ünvanında sərbəst oxuya bilər.`,
      `Anyone may read the version in force at ${url}.`,
      `Действующую редакцию может свободно прочитать каждый по адресу ${url}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const own = [manifest.organisation.website, ...Object.values(manifest.properties).map((one) => one.url)];
    const host = hostOf(statement.url);
    if (host !== '' && own.some((address) => hostOf(address) === host)) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-411',
        field: 'url',
        message: says(
          { url: fact.code(statement.url) },
          '{url} ünvanı təşkilatın heç bir saytında deyil.',
          '{url} is at no site of the organisation.',
          'Адрес {url} не относится ни к одному сайту организации.',
        ),
        why: says(
          {},
          'Başqasının ünvanındakı siyasət təşkilatsız yoxa çıxa və ya dəyişə bilər.',
          'A policy at somebody else’s address can vanish or change without the organisation.',
          'Политика по чужому адресу может исчезнуть или измениться без организации.',
        ),
        fix: says(
          {
            place: fact.place([...context.path, 'url']),
            sites: fact.all(
              Object.values(manifest.properties).flatMap(({ url }) =>
                url === undefined ? [] : [fact.code(url)],
              ),
            ),
          },
          '{place} sahəsində öz saytlarınızın birindəki ünvanı yazın ({sites}) və ya o saytı bəyan edin.',
          'Write under {place} an address at one of your sites ({sites}), or declare the site.',
          'Укажите в {place} адрес на одном из ваших сайтов ({sites}) или заявите этот сайт.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const shown = publishedNow(reads);
    const foreign = (reads.policy?.rendered ?? []).reduce((sum, page) => sum + page.thirdPartyUrls, 0);
    if (shown.state === 'broken' || foreign === 0) return shown;
    return broken(
      say(
        `Səhifə üçüncü tərəflərdən fayl çağırır (${foreign}).`,
        `The page loads files from third parties (${foreign}).`,
        `Страница загружает файлы третьих сторон (${foreign}).`,
      ),
      { ...shown.facts, foreign },
    );
  },
});
