import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext, Finding, Path } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { found } from '../../found.ts';

/** Recipients of data used on consent that nothing would tell of a withdrawal. */
export function unreachedBy(manifest: Manifest): readonly string[] {
  const { purposes, recipients } = manifest;
  const onConsent = Object.values(purposes).filter((purpose) => purpose.basis === 'consent');
  const ids = [...new Set(onConsent.flatMap((purpose) => purpose.recipients ?? []))];
  return ids.filter((id) => {
    const recipient = recipients?.[id];
    return recipient !== undefined && recipient.propagate === undefined;
  });
}

/** A note when data given on consent goes to recipients that no withdrawal would reach (GDPR 7(3), 19). */
export function unreachedRecipients(
  context: CheckContext & { readonly statement: { readonly id: string }; readonly path: Path },
): readonly Finding[] {
  const unreached = unreachedBy(context.manifest);
  if (unreached.length === 0) return [];
  return [
    found(context, {
      code: 'AMANAT-CHK-531',
      severity: 'note',
      message: says(
        { recipients: fact.all(unreached.map((id) => fact.entry(context.manifest, 'recipients', id))) },
        'Razılığın geri götürülməsi bu alıcılara çatmır: {recipients}.',
        'Nothing carries a withdrawal to {recipients}.',
        'Отзыв согласия не доходит до получателей: {recipients}.',
      ),
      why: says(
        {},
        'Razılıqla məlumat alan tərəf razılıq geri götürüləndə onu işlətməyi dayandırmalıdır (GDPR, maddə 7(3); 998-IIIQ, maddə 12).',
        'Who got the data on consent must stop using it when consent is withdrawn (GDPR Art. 7(3); 998-IIIQ Art. 12).',
        'Кто получил данные по согласию, после отзыва прекращает их использовать (GDPR, ст. 7(3); 998-IIIQ, ст. 12).',
      ),
      fix: says(
        {
          places: fact.all(unreached.map((id) => fact.place(['recipients', id, 'propagate']))),
          ways: fact.code('webhook, connector, task'),
        },
        'Xəbərin necə çatdığını yazın ({places}), dəyərlər: {ways}.',
        'Say how it is told under {places}: one of {ways}.',
        'Укажите, как сообщают, в {places}: {ways}.',
      ),
    }),
  ];
}
