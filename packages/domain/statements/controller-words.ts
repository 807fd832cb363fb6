import type { Manifest } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from './phrase.ts';

/** Who the controller is and where to write, as the policy and every notice say it (LAL-1.2a). */
export function controllerWords({ organisation, channels }: Manifest, contact: string): Localized {
  const { legalName, name, registration, voen, address } = organisation;
  const number = registration ?? voen;
  const at = channels[contact]?.address ?? '';
  const who = legalName ?? name;
  const reg =
    number === undefined
      ? say('', '', '')
      : say(
          `, qeydiyyat nömrəsi ${number}`,
          `, registration number ${number}`,
          `, регистрационный номер ${number}`,
        );
  const where =
    address === undefined
      ? say('', '', '')
      : say(`, ünvan: ${address}`, `, address: ${address}`, `, адрес: ${address}`);
  return say(
    `Məlumatlarınıza onların mülkiyyətçisi cavabdehdir: ${who}${reg.az}${where.az}. Fərdi məlumatlarla bağlı bizə bu ünvana yazın: ${at}.`,
    `The controller of your data is ${who}${reg.en}${where.en}. Write to us about personal data at ${at}.`,
    `За ваши данные отвечает их владелец (в GDPR — контролёр): ${who}${reg.ru}${where.ru}. По вопросам о персональных данных пишите нам: ${at}.`,
  );
}
