import { says } from '../../../manifest/finding-sentence.ts';
import { object, ref } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { gateFollowsConsent } from '../consent/consent-at-gate.ts';
import { bannerSeen } from './banner-seen.ts';
import { setDespiteSignal, unseen } from './crawl-evidence.ts';
import { signalUnread } from './signal-unread.ts';

/** Collected only when the browser allows it: cookies kept, scripts on, no refusal signal. */
export const browserSignalHonoured = kind({
  says: 'browser-signal-honoured',
  section: 'cookies',
  schema: object(
    { purpose: ref('purposes', 'What depends on the browser.', 'statistics') },
    'The settings of the browser count as a refusal.',
  ),
  text({ purpose }, manifest) {
    const entry = manifest.purposes[purpose];
    const name = entry === undefined ? say('', '', '') : inside(entry.name);
    return say(
      `Bu məlumat yalnız brauzeriniz icazə verəndə toplanır (${name.az}). Cookie-lər və ya JavaScript söndürülübsə, yaxud brauzer Global Privacy Control siqnalı göndərirsə, heç nə toplanmır.`,
      `This data is collected only when your browser allows it (${name.en}). With cookies or JavaScript off, or with the Global Privacy Control signal on, nothing is collected.`,
      `Эти данные собираются, только если браузер это разрешает (${name.ru}). Если cookie или JavaScript отключены либо браузер отправляет сигнал Global Privacy Control, ничего не собирается.`,
    );
  },
  check(context) {
    if (context.manifest.banner?.gpc === true) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-449',
        message: says(
          {},
          'Brauzerin imtinasının nəzərə alındığı vəd edilib, banner isə Global Privacy Control siqnalını nəzərə almır.',
          'The browser’s refusal is promised to count; the banner does not honour Global Privacy Control.',
          'Обещано учитывать отказ браузера, а баннер не учитывает сигнал Global Privacy Control.',
        ),
        ...signalUnread,
      }),
    ];
  },
  evidence(statement, reads) {
    if (reads.manifest.banner?.gpc !== true)
      return broken(
        say(
          'Brauzerin imtina siqnalı nəzərə alınmır.',
          'The refusal signal of the browser is not honoured.',
          'Сигнал отказа браузера не учитывается.',
        ),
      );
    const seen = setDespiteSignal(reads) ?? unseen(reads, 'gpc') ?? bannerSeen(reads);
    return worstOf(gateFollowsConsent(reads, [statement.purpose]), bannerSeen(reads), seen);
  },
});
