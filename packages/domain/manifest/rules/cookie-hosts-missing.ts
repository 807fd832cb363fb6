import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A third-party cookie that does not say from which hosts it comes. */
export const cookieHostsMissing = rule({
  code: 'AMANAT-CHK-215',
  severity: 'note',
  title: 'A third-party cookie without hosts',
  why: 'The banner blocks by host until the category is allowed; without hosts it cannot',
  law: ['eu-gdpr.cookies'],
  fix: 'List the hosts it is loaded from or set by.',
  *find({ manifest }) {
    for (const [id, cookie] of entries(manifest.cookies))
      if (cookie.thirdParty && cookie.category !== 'necessary' && !cookie.hosts?.length)
        yield {
          path: ['cookies', id],
          at: 'key',
          fix: says(
            { write: fact.write(['cookies', id, 'hosts'], ['www.example.com']) },
            'Onu yükləyən və ya qoyan saytların adlarını yazın, məsələn: {write}.',
            'List the hosts that it is loaded from or set by, as in {write}.',
            'Перечислите хосты, с которых его загружают или которые его ставят, например: {write}.',
          ),
          message: says(
            { cookie: fact.entry(manifest, 'cookies', id) },
            '{cookie}: hansı ünvandan gəldiyi yazılmayıb',
            '{cookie} does not say where it comes from',
            '{cookie}: не указано, с какого адреса приходит',
          ),
        };
  },
});
