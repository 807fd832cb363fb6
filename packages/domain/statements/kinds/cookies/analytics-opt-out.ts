import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, nameIn, object, optional, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { inside, say, together } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { gateFollowsConsent } from '../consent/consent-at-gate.ts';
import { nothing } from '../clause.ts';
import { setBeforeChoice } from './crawl-evidence.ts';
import { signalUnread } from './signal-unread.ts';

/** Web analytics of a named provider, after consent only, with ways to opt out. */
export const analyticsOptOut = kind({
  says: 'analytics-opt-out',
  section: 'cookies',
  schema: object(
    {
      purpose: ref('purposes', 'The purpose it serves.', 'analytics'),
      provider: ref('recipients', 'Who provides it.', 'google-ireland'),
      browser: optional(flag('True when the settings of the browser are a way to refuse.')),
      plugin: optional(flag('True when the provider’s plug-in is a way to refuse.')),
    },
    'Web analytics and how to opt out of it.',
  ),
  text({ provider, browser, plugin }, manifest) {
    const who = inside(nameIn(manifest.recipients?.[provider]?.name ?? provider));
    return together(
      say(
        `Xidmətin necə istifadə olunduğunu ölçmək üçün ${who.az} alətlərindən istifadə edirik; onlar yalnız razılığınızdan sonra yüklənir.`,
        `To measure how the service is used we use tools of ${who.en}; they are loaded only after you agree.`,
        `Чтобы измерять использование сервиса, мы применяем инструменты ${who.ru}; они загружаются только после вашего согласия.`,
      ),
      browser
        ? say(
            'Brauzerin ayarlarında da imtina edə bilərsiniz.',
            'You can also refuse in the settings of your browser.',
            'Отказаться можно и в настройках браузера.',
          )
        : nothing,
      plugin
        ? say(
            'Provayderin imtina əlavəsi (plagin) və Global Privacy Control siqnalı da nəzərə alınır.',
            'The provider’s opt-out plug-in and the Global Privacy Control signal are honoured too.',
            'Учитываются и плагин отказа провайдера, и сигнал Global Privacy Control.',
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const purpose = manifest.purposes[statement.purpose];
    return [
      ...(purpose !== undefined && !(purpose.recipients ?? []).includes(statement.provider)
        ? [
            found(context, {
              code: 'AMANAT-CHK-446',
              field: 'provider',
              message: says(
                {
                  provider: fact.entry(manifest, 'recipients', statement.provider),
                  purpose: fact.entry(manifest, 'purposes', statement.purpose),
                },
                'Mətndə analitika üçün {provider} göstərilib, o isə {purpose} məqsədinin alıcıları sırasında yoxdur.',
                'The text names {provider} for analytics; it is no recipient of {purpose}.',
                'В тексте для аналитики назван {provider}, а среди получателей цели {purpose} его нет.',
              ),
              why: says(
                {},
                'Məqsədin göstərmədiyi alıcıya icazə verilmir: heç nə ölçülməzdi.',
                'The gate refuses a recipient its purpose does not name: nothing would be measured.',
                'Шлюз отклоняет получателя, которого цель не называет: ничего бы не измерялось.',
              ),
              fix: says(
                {
                  key: fact.code(statement.provider),
                  place: fact.place(['purposes', statement.purpose, 'recipients']),
                },
                '{key} id-sini {place} siyahısına əlavə edin.',
                'Add {key} to {place}.',
                'Добавьте {key} в {place}.',
              ),
            }),
          ]
        : []),
      ...(statement.browser && manifest.banner?.gpc !== true
        ? [
            found(context, {
              code: 'AMANAT-CHK-449',
              field: 'browser',
              message: says(
                {},
                'Brauzer vasitəsilə imtina vəd edilib, banner isə onun siqnalını nəzərə almır.',
                'Refusal through the browser is promised; the banner does not honour its signal.',
                'Обещан отказ через браузер, а баннер не учитывает его сигнал.',
              ),
              ...signalUnread,
            }),
          ]
        : []),
    ];
  },
  evidence: (statement, reads) =>
    worstOf(gateFollowsConsent(reads, [statement.purpose]), setBeforeChoice(reads, 'rejected')),
});
