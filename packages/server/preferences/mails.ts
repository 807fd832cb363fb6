import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}
interface MailInput {
  readonly manifest: Manifest;
  readonly language: Language;
  readonly link: string;
}
const lines = (...parts: readonly string[]) => parts.join('\n\n');

/** The link to the page of preferences, for who asked for it. */
export function linkMail({ manifest, language: l, link }: MailInput): MailText {
  const org = manifest.organisation.name;
  const subject = {
    az: `${org}: razılıqlarınızın keçidi`,
    en: `${org}: the link to your consents`,
    ru: `${org}: ссылка на ваши согласия`,
  };
  const text = {
    az: lines(
      `Salam. Nəyə razılıq verdiyinizi görmək və dəyişmək üçün bu keçidi açın:\n${link}`,
      'Keçid 24 saat qüvvədədir. Onu heç kimə göndərməyin: kimdə olsa, razılıqlarınızı dəyişə bilər. Siz istəməmisinizsə, heç nə etməyin.',
      `— ${org}`,
    ),
    en: lines(
      `Hello. Open this link to see and change what you agreed to:\n${link}`,
      'It opens for 24 hours. Give it to nobody: whoever has it can change your consents. If you did not ask for it, do nothing.',
      `— ${org}`,
    ),
    ru: lines(
      `Здравствуйте. Откройте ссылку, чтобы увидеть и изменить свои согласия:\n${link}`,
      'Она действует 24 часа. Никому её не пересылайте: у кого она есть, тот может изменить ваши согласия. Если вы её не просили, ничего не делайте.',
      `— ${org}`,
    ),
  };
  return { subject: subject[l], text: text[l] };
}

/** Asks to confirm a consent given with a form; without that it lapses (double opt-in). */
export function confirmationMail(
  input: MailInput & { readonly purposes: readonly string[]; readonly until: string },
): MailText {
  const { manifest, language: l, link, purposes, until } = input;
  const org = manifest.organisation.name;
  const names = purposes.map((id) => `– ${manifest.purposes[id]?.name[l] ?? id}`).join('\n');
  const day = formatDate(bakuDateOf(until), l);
  const subject = {
    az: `${org}: razılığınızı təsdiqləyin`,
    en: `${org}: confirm your consent`,
    ru: `${org}: подтвердите согласие`,
  };
  const text = {
    az: lines(
      `Salam. Bu ünvanla ${org} üçün razılıq verildi:\n${names}`,
      `Siz vermisinizsə, keçidi açın və təsdiqləyin:\n${link}`,
      `Keçid bu günədək qüvvədədir: ${day}. Siz deyilsinizsə, heç nə etməyin: təsdiqsiz sizə yazılmır.`,
      `— ${org}`,
    ),
    en: lines(
      `Hello. With this address somebody agreed at ${org} to:\n${names}`,
      `If it was you, open the link and confirm:\n${link}`,
      `It opens until ${day}. If it was not you, do nothing: without it nobody writes to you.`,
      `— ${org}`,
    ),
    ru: lines(
      `Здравствуйте. С этого адреса дано согласие для ${org}:\n${names}`,
      `Если это были вы, откройте ссылку и подтвердите:\n${link}`,
      `Ссылка действует до ${day}. Если не вы, ничего не делайте: без подтверждения вам не будут писать.`,
      `— ${org}`,
    ),
  };
  return { subject: subject[l], text: text[l] };
}
