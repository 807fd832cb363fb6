import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, nameIn, object, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { namedIn } from '../facts-of.ts';
import { consentRecords } from './consent-records.ts';

/** Data is used only when the person filled in and sent a form; sending it is recorded as consent. */
export const consentByForm = kind({
  says: 'consent-by-form',
  section: 'consent',
  schema: object(
    { forms: list(ref('properties', 'A form.', 'contact-form'), 'The forms.', 1) },
    'Consent given by filling in and sending a form.',
  ),
  text({ forms }, manifest) {
    const names = joined(namedIn(manifest.properties, forms).map(([, form]) => inside(nameIn(form.name))));
    return say(
      `Məlumatlarınızı yalnız özünüz doldurub göndərdiyiniz formadan alırıq (${names.az}). Formanı göndərməklə bu siyasətə razılığınızı bildirirsiniz; razılığı formanın mətni, siyasətin redaksiyası və vaxtla birlikdə saxlayırıq.`,
      `We take your data only from a form that you filled in and sent yourself (${names.en}). By sending it you agree to this policy; we keep the consent with the wording of the form, the version of the policy and the time.`,
      `Мы берём ваши данные только из формы, которую вы сами заполнили и отправили (${names.ru}). Отправляя её, вы соглашаетесь с этой политикой; согласие хранится с текстом формы, редакцией политики и временем.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    return namedIn(manifest.properties, statement.forms)
      .filter(([, form]) => !(form.purposes ?? []).some((id) => manifest.purposes[id]?.basis === 'consent'))
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-423',
          field: 'forms',
          message: says(
            { form: fact.entry(manifest, 'properties', id) },
            '{form} göndəriləndə razılıq verilmiş sayılır, məqsədlərinin heç biri isə razılığa əsaslanmır.',
            'Sending {form} is said to give consent; none of its purposes rests on consent.',
            'Сказано, что отправка {form} означает согласие, а ни одна её цель на согласии не основана.',
          ),
          why: says(
            {},
            'Razılıq bir məqsəd üçün verilir; məqsədi olmayan razılığı nə göstərmək, nə də geri götürmək olur.',
            'A consent is given for a purpose; one that belongs to none can be neither shown nor withdrawn.',
            'Согласие дают на цель; согласие без цели нельзя ни показать, ни отозвать.',
          ),
          fix: says(
            { place: fact.place(['properties', id, 'purposes']), basis: fact.yaml('basis', 'consent') },
            '{place} siyahısında məqsədləri yazın və onlardan biri razılığa əsaslansın: {basis}.',
            'Name its purposes under {place}, and let one of them rest on consent: {basis}.',
            'Назовите цели в {place}, и пусть одна из них опирается на согласие: {basis}.',
          ),
        }),
      );
  },
  evidence: (_statement, reads) => consentRecords(reads),
});
