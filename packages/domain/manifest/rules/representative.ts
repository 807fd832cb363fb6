import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** GDPR 27 both ways: a representative that is owed and missing, or declared and not owed. */
export const representative = rule({
  code: 'AMANAT-CHK-228',
  severity: 'warning',
  title: 'EU representative',
  why: 'A controller outside the EU appoints a representative there; one inside the EU needs none',
  law: ['eu-gdpr.representative'],
  regimes: ['eu-gdpr'],
  fix: 'Appoint one and write organisation.representative; a controller in the EU removes it.',
  *find({ manifest, law, promisesOf }) {
    const { country, representative: declared } = manifest.organisation;
    const inside = law.isEea(country);
    const about = ['organisation/representative'];
    if (!inside && !declared)
      yield {
        path: ['organisation'],
        at: 'key',
        fix: says(
          {
            write: fact.write(['organisation', 'representative'], {
              name: '…',
              address: '…',
              country: 'EE',
              email: 'eu@example.com',
            }),
          },
          'Aİ-də nümayəndə təyin edin və yazın: {write}.',
          'Appoint one in the EU and write {write}.',
          'Назначьте представителя в ЕС и напишите: {write}.',
        ),
        message: says(
          { country: fact.country(country) },
          'Məlumatların mülkiyyətçisi Aİ-dən kənardadır ({country}), GDPR ona aiddir, Aİ-də nümayəndəsi isə yoxdur',
          'A controller outside the EU ({country}) that answers under the GDPR has no representative there',
          'Владелец данных (контролёр) находится вне ЕС ({country}), GDPR к нему применяется, а представителя в ЕС нет',
        ),
        about,
      };
    if (declared && !law.isEea(declared.country))
      yield {
        path: ['organisation', 'representative', 'country'],
        fix: says(
          { write: fact.write(['organisation', 'representative', 'country'], 'EE') },
          'Aİ-də oturan nümayəndə təyin edin və ölkəsini yazın, məsələn: {write}.',
          'Appoint one that sits in the EU and write its country, as in {write}.',
          'Назначьте того, кто находится в ЕС, и укажите страну, например: {write}.',
        ),
        message: says(
          { country: fact.country(declared.country) },
          'Aİ-dəki nümayəndə Aİ-dən kənardadır: {country}',
          'The representative in the EU sits outside it: {country}',
          'Представитель в ЕС находится за его пределами: {country}',
        ),
        about,
      };
    if (inside && (declared || promisesOf('organisation/representative').length > 0))
      yield {
        path: declared ? ['organisation', 'representative'] : ['organisation', 'country'],
        severity: 'note',
        fix: says(
          { place: fact.place(['organisation', 'representative']) },
          '{place} bölməsini və nümayəndə vədini mətndən çıxarın.',
          'Take {place} and the promise of a representative out.',
          'Уберите {place} и обещание о представителе.',
        ),
        message: says(
          { country: fact.country(country) },
          '27-ci maddə Aİ-dən kənardakı mülkiyyətçilərə aiddir, bu mülkiyyətçi isə Aİ-dədir: {country}',
          'Article 27 binds controllers outside the EU; this one sits inside it: {country}',
          'Статья 27 касается владельцев данных вне ЕС, а этот находится в ЕС: {country}',
        ),
        about,
      };
  },
});
