import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Connections are encrypted with TLS of at least this version; plain HTTP only leads on to it. */
export default kind({
  says: 'encrypted-connections',
  section: 'security',
  schema: object(
    { minimum: oneOf(['1.2', '1.3'], 'Oldest version of TLS that is accepted.') },
    'Encrypted connections.',
  ),
  text: ({ minimum }) =>
    say(
      `Saytla aranızdakı əlaqə TLS ${minimum} və ya daha yeni protokolla şifrələnir; köhnə protokollar qəbul edilmir.`,
      `The connection between you and the site is encrypted with TLS ${minimum} or newer; older protocols are refused.`,
      `Соединение с сайтом шифруется по протоколу TLS ${minimum} или новее; старые протоколы не принимаются.`,
    ),
  check(context) {
    const { organisation, properties } = context.manifest;
    const addresses = [
      { path: ['organisation', 'website'], url: organisation.website },
      ...entriesOf(properties).map(([id, { url }]) => ({ path: ['properties', id, 'url'], url: url ?? '' })),
    ];
    return addresses
      .filter(({ url }) => url.startsWith('http://'))
      .map(({ path, url }) =>
        found(context, {
          code: 'AMANAT-CHK-345',
          path,
          message: says(
            { url: fact.code(url) },
            '{url} şifrələnməyən ünvandır.',
            '{url} is an address without encryption.',
            '{url} — адрес без шифрования.',
          ),
          why: says(
            {},
            'Mətn şifrələnmiş bağlantı vəd edir.',
            'The text promises encrypted connections.',
            'Текст обещает шифрованные соединения.',
          ),
          fix: says(
            { secure: fact.code(url.replace(/^http:/, 'https:')) },
            'Ünvanı https ilə açılan edin və belə yazın: {secure}.',
            'Serve it over https and write {secure}.',
            'Переведите адрес на https и напишите: {secure}.',
          ),
        }),
      );
  },
  evidence({ minimum }, { security }) {
    if (security === null || !security.tls.terminated)
      return notYetShown(
        say(
          'TLS bu serverdə bitmir; qarşısındakı vasitənin protokolu hələ ölçülmür.',
          'TLS does not end at this server; the protocol of what stands before it is not measured yet.',
          'TLS завершается не на этом сервере; протокол стоящего перед ним узла пока не измеряется.',
        ),
      );
    const { minimum: refusedBelow, hsts } = security.tls;
    const facts = { minimum: refusedBelow, promised: minimum, hsts };
    if (!hsts || (refusedBelow !== null && refusedBelow < minimum))
      return broken(
        say(
          'Vəd ediləndən köhnə protokol qəbul olunur və ya HSTS yoxdur.',
          'A protocol older than promised is accepted, or HSTS is off.',
          'Принимается протокол старее обещанного или выключен HSTS.',
        ),
        facts,
      );
    if (refusedBelow === null)
      return notYetShown(
        say(
          'Ünvan https ilədir; köhnə protokolların rədd edildiyi hələ ölçülmür.',
          'The address is https; that older protocols are refused is not measured yet.',
          'Адрес с https; отказ от старых протоколов пока не измеряется.',
        ),
        { promised: minimum },
      );
    return kept(
      say(
        `TLS ${refusedBelow} və HSTS işləyir.`,
        `TLS ${refusedBelow} and HSTS are on.`,
        `Работают TLS ${refusedBelow} и HSTS.`,
      ),
      facts,
    );
  },
});
