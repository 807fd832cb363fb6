import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object } from '../../../schema/schema.ts';
import { atRisk, broken, notYetShown, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';

/** Whether GDPR 27 asks for a representative: the GDPR applies and the controller is outside the EEA. */
function needed(manifest: Manifest, law: CheckContext['law']): boolean {
  const applies = manifest.regimes.some((regime) => regime.id === 'eu-gdpr');
  return applies && !law.isEea(manifest.organisation.country);
}

/** A representative in the EU is appointed and published where EU law applies. */
export default kind({
  says: 'eu-representative',
  section: 'contact',
  schema: object({}, 'The representative in the EU (GDPR 27).'),
  text(_statement, { organisation }) {
    const who = organisation.representative;
    const named = who
      ? say(
          ` Nümayəndəmiz: ${who.name}, ${who.address}, ${who.email}.`,
          ` Our representative: ${who.name}, ${who.address}, ${who.email}.`,
          ` Наш представитель: ${who.name}, ${who.address}, ${who.email}.`,
        )
      : say('', '', '');
    return say(
      `İşlənmə Avropa İttifaqının hüququna aid olduqda, Aİ-də nümayəndə təyin edir və onun əlaqə məlumatlarını bu səhifədə dərc edirik.${named.az}`,
      `Where processing falls under European Union law, we appoint a representative in the EU and publish the contact details on this page.${named.en}`,
      `Если обработка подпадает под право ЕС, мы назначаем представителя в ЕС и публикуем его контакты на этой странице.${named.ru}`,
    );
  },
  check(context) {
    const { manifest, law, today } = context;
    const citation = law.rule('eu-gdpr.representative', today)?.citation ?? 'GDPR Art. 27';
    const { country, representative } = manifest.organisation;
    if (needed(manifest, law))
      return representative !== undefined
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-319',
              path: ['organisation'],
              message: says(
                {},
                'Aİ-dəki insanların məlumatı işlənir, mülkiyyətçi Aİ-dən kənardadır, nümayəndə isə göstərilməyib.',
                'People in the EU are concerned, the controller is outside the EU, and no representative is named.',
                'Данные касаются людей в ЕС, владелец данных (контролёр) находится вне ЕС, а представитель не назван.',
              ),
              why: says(
                { law: fact.citation(citation) },
                'Qanun ({law}) onu tələb edir, mətn də vəd edir.',
                '{law} asks for one, and the text promises it.',
                'Его требует закон ({law}) и обещает текст.',
              ),
              fix: says(
                { place: fact.place(['organisation', 'representative']) },
                'Aİ-də nümayəndə təyin edin və yazın: {place}.',
                'Appoint one and write it under {place}.',
                'Назначьте представителя и укажите его в {place}.',
              ),
            }),
          ];
    return [
      found(context, {
        code: 'AMANAT-CHK-318',
        message: says(
          { country: fact.country(country) },
          'Aİ-də nümayəndə vəd edilib, mülkiyyətçi isə özü Aİ-dədir: {country}.',
          'A representative in the EU is promised, and the controller itself is established there: {country}.',
          'Обещан представитель в ЕС, а владелец данных (контролёр) сам находится в ЕС: {country}.',
        ),
        why: says(
          { law: fact.citation(citation) },
          'Qanun ({law}) yalnız Aİ-dən kənardakı mülkiyyətçilərə aiddir.',
          '{law} binds controllers outside the EU only.',
          'Закон ({law}) касается только владельцев данных вне ЕС.',
        ),
        fix: says(
          { drop: fact.remove(context.path) },
          '{drop} vədini çıxarın: mülkiyyətçi Aİ-də özü əlaqə nöqtəsidir.',
          'Take {drop} out; the controller is its own contact in the EU.',
          'Уберите {drop}: владелец данных сам отвечает в ЕС.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.manifest.organisation.representative !== undefined) return publishedNow(reads);
    if (needed(reads.manifest, reads.law))
      return broken(
        say(
          'Aİ-dəki nümayəndə təyin olunmayıb.',
          'No representative in the EU is named.',
          'Представитель в ЕС не назван.',
        ),
      );
    const country = reads.manifest.organisation.country;
    if (!reads.law.isEea(country))
      return notYetShown(
        say('Aİ hüququ tətbiq olunmur.', 'EU law does not apply.', 'Право ЕС не применяется.'),
        { country },
      );
    return atRisk(
      say(
        'Mətn nümayəndə vəd edir, adı isə yoxdur. Mülkiyyətçi özü Aİ-də olduğu üçün qanun bunu ondan tələb etmir.',
        'The text promises a representative and names none. The controller is in the EU, so the law asks none of it.',
        'Текст обещает представителя, но не называет его. Владелец данных сам в ЕС, и закон этого от него не требует.',
      ),
      { country, needed: false },
    );
  },
});
