import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { bannerButtons } from '../../../manifest/lists.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { bannerWords } from '../../../consent/words.ts';
import { found } from '../area-b-finding.ts';
import { bannerSeen } from './banner-seen.ts';
import { setBeforeChoice } from './crawl-evidence.ts';

const fields = { 'accept-all': 'acceptAll', 'reject-all': 'rejectAll', customise: 'customise' } as const;

/** The buttons of the banner, with equal weight; nothing is set before one is pressed. */
export const bannerChoices = kind({
  says: 'banner-choices',
  section: 'cookies',
  schema: object(
    {
      buttons: list(
        oneOf(bannerButtons, 'A button.'),
        'Buttons of the first layer, as the text promises.',
        1,
      ),
    },
    'What the banner lets people choose on the first visit.',
  ),
  text({ buttons }) {
    const { az, en, ru } = bannerWords;
    const names = joined(
      buttons.map((id) => say(`«${az[fields[id]]}»`, `“${en[fields[id]]}”`, `«${ru[fields[id]]}»`)),
    );
    return say(
      `İlk girişdə banner sizə seçim verir: ${names.az}. Düymələr eyni ölçüdədir, seçməyincə heç nə qoyulmur; rədd etsəniz, yalnız zərurilər qalır.`,
      `On your first visit a banner gives you the choice: ${names.en}. The buttons weigh the same and nothing is set before you choose; if you reject, only the necessary ones stay.`,
      `При первом посещении баннер предлагает выбор: ${names.ru}. Кнопки равнозначны, до выбора ничего не ставится; при отказе остаются только необходимые.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const real = manifest.banner?.buttons ?? [];
    const missing = statement.buttons.filter((id) => !real.includes(id));
    if (missing.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-447',
        field: 'buttons',
        message: says(
          { buttons: fact.all(missing.map(fact.button)) },
          'Mətndə bu düymələr vəd edilib, bannerdə isə yoxdur: {buttons}.',
          'The text promises buttons that the banner does not have: {buttons}.',
          'Текст обещает кнопки, которых нет в баннере: {buttons}.',
        ),
        why: says(
          {},
          'İmtina razılıq qədər asan və vəd edildiyi kimi olmalıdır (GDPR, maddə 7(3)).',
          'Refusing must be as easy as agreeing, and as promised (GDPR Art. 7(3)).',
          'Отказаться должно быть так же легко, как согласиться, и так, как обещано (GDPR, ст. 7(3)).',
        ),
        fix: says(
          { buttons: fact.all(missing.map(fact.code)), place: fact.place(['banner', 'buttons']) },
          '{place} siyahısına əlavə edin: {buttons}.',
          'Add to {place}: {buttons}.',
          'Добавьте в {place}: {buttons}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const missing = statement.buttons.filter((id) => !(reads.manifest.banner?.buttons ?? []).includes(id));
    if (missing.length > 0)
      return broken(
        say(
          `Bannerdə olmayan düymələr: ${missing.join(', ')}.`,
          `Buttons the banner lacks: ${missing.join(', ')}.`,
          `Кнопки, которых нет на баннере: ${missing.join(', ')}.`,
        ),
        { missing: missing.length },
      );
    return worstOf(bannerSeen(reads), setBeforeChoice(reads, 'rejected', 'accepted'));
  },
});
