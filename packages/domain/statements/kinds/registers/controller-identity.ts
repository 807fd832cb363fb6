import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object, ref } from '../../../schema/schema.ts';
import { broken, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { controllerWords } from '../../controller-words.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';

const partWords = {
  legalName: say('rəsmi ad', 'registered name', 'официальное название'),
  registration: say(
    'qeydiyyat nömrəsi və ya VÖEN',
    'registration number or VÖEN',
    'регистрационный номер или ИНН (VÖEN)',
  ),
  address: say('ünvan', 'address', 'адрес'),
  contact: say('əlaqə kanalının ünvanı', 'address of the channel', 'адрес канала связи'),
} as const;

/** What a full identity needs and these facts lack. */
function lacking(manifest: Manifest, contact: string): readonly (keyof typeof partWords)[] {
  const { legalName, registration, voen, address } = manifest.organisation;
  return [
    ...(legalName === undefined ? (['legalName'] as const) : []),
    ...(registration === undefined && voen === undefined ? (['registration'] as const) : []),
    ...(address === undefined ? (['address'] as const) : []),
    ...(manifest.channels[contact]?.address === undefined ? (['contact'] as const) : []),
  ];
}

/** Who the controller is and how to reach it, on every policy, answer and notice. */
export default kind({
  says: 'controller-identity',
  section: 'general',
  schema: object(
    { contact: ref('channels', 'Channel for matters of personal data.', 'email') },
    'The controller, its registration, address and contact.',
  ),
  text: ({ contact }, manifest) => controllerWords(manifest, contact),
  check(context) {
    return lacking(context.manifest, context.statement.contact).map((field) =>
      found(context, {
        code: 'AMANAT-CHK-308',
        path: field === 'contact' ? ['channels'] : ['organisation'],
        message: says(
          { field: fact.worded(field, partWords[field]) },
          'Mətn mülkiyyətçinin kimliyini tam göstərir, bəyannamədə isə bu çatmır: {field}.',
          'The text names the controller in full; the facts lack: {field}.',
          'Текст называет владельца данных (контролёра) полностью, а в декларации не хватает: {field}.',
        ),
        why: says(
          {},
          'İnsanlar məlumatlarına kimin cavabdeh olduğunu bilməlidir (998-IIIQ, maddə 11.2; GDPR, maddə 13(1)(a)).',
          'People must know who answers for their data (998-IIIQ Art. 11.2; GDPR Art. 13(1)(a)).',
          'Люди должны знать, кто отвечает за их данные (998-IIIQ, ст. 11.2; GDPR, ст. 13(1)(a)).',
        ),
        fix: says(
          { place: fact.place(field === 'contact' ? ['channels'] : ['organisation', field]) },
          'Çatışmayanı yazın: {place}.',
          'Add what is missing: {place}.',
          'Добавьте недостающее: {place}.',
        ),
      }),
    );
  },
  evidence(statement, reads) {
    const missing = lacking(reads.manifest, statement.contact);
    const nameless = (reads.announcements ?? []).filter(({ letters }) => letters?.identity === false).length;
    if (missing.length === 0 && nameless > 0)
      return broken(
        say(
          'Dəyişiklik barədə məktubda məlumatların mülkiyyətçisi göstərilməyib.',
          'A letter about a change does not name the controller.',
          'В письме об изменении не назван владелец данных.',
        ),
        { nameless },
      );
    if (missing.length === 0) return publishedNow(reads);
    return broken(
      say(
        `Mülkiyyətçi haqqında məlumat tam deyil: ${missing.join(', ')}.`,
        `The controller’s identity is incomplete: ${missing.join(', ')}.`,
        `Сведения о владельце неполны: ${missing.join(', ')}.`,
      ),
      { missing: missing.length },
    );
  },
});
