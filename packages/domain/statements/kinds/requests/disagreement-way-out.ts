import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { fulfilment } from './fulfilment.ts';
import { broken, notYetShown } from '../../evidence.ts';

/** Who does not agree with a new version may leave and have the data deleted. */
export const disagreementWayOut = kind({
  says: 'disagreement-way-out',
  section: 'changes',
  schema: object({}, 'The way out after a change.'),
  text() {
    return say(
      'Yeni redaksiya ilə razı deyilsinizsə, xidmətdən istifadəni dayandırıb məlumatlarınızın silinməsini istəyə bilərsiniz. Dəyişiklik barədə bildirişdə bunun yolu göstərilir.',
      'If you do not agree with a new version you may stop using the service and have your data deleted. The notice of the change tells you how.',
      'Если вы не согласны с новой редакцией, вы можете перестать пользоваться сервисом и потребовать удаления данных. Как это сделать, сказано в уведомлении об изменении.',
    );
  },
  check(context) {
    const { manifest } = context;
    if (manifest.rights === undefined || manifest.rights.includes('erasure')) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-530',
        message: says(
          {},
          'Razı olmayanlara silinmə təklif olunur, silinmə isə bəyannamədəki hüquqlar sırasında yoxdur.',
          'Deletion is offered to those who disagree, and erasure is no declared right.',
          'Несогласным предлагают удаление, а удаления нет среди заявленных прав.',
        ),
        why: says(
          {},
          'Portal yalnız bəyan olunmuş hüquqları təklif edir: bu yol heç yerə aparmazdı.',
          'The portal offers the declared rights only; the way out would end nowhere.',
          'Портал предлагает только заявленные права: этот путь никуда бы не привёл.',
        ),
        fix: says(
          { right: fact.code('erasure'), place: fact.place(['rights']) },
          '{place} siyahısına əlavə edin: {right}.',
          'Add {right} to {place}.',
          'Добавьте в {place}: {right}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const result = fulfilment(reads, { kinds: ['erasure'], onData: true });
    const letters = (reads.announcements ?? []).flatMap((told) => (told.letters ? [told.letters] : []));
    const [sent, without] = [letters.filter((one) => one.sent > 0), letters.filter((one) => !one.wayOut)];
    // A letter that went out is broken whatever is known of the requests.
    if (without.length > 0)
      return broken(
        say(
          'Dəyişiklik barədə məktubda çıxış yolu göstərilməyib.',
          'A letter about a change went out without the way out.',
          'В письме об изменении не указан способ отказаться.',
        ),
        { without: without.length },
      );
    return sent.length > 0 || result.state !== 'kept'
      ? result
      : notYetShown(
          say(
            'Dəyişiklik barədə hələ bildiriş göndərilməyib.',
            'No notice of a change has gone out yet.',
            'Уведомлений об изменениях ещё не было.',
          ),
        );
  },
});
