import type { Language } from '@amanat/domain/time/format-date.ts';

export interface InvitationMail {
  readonly organisation: string;
  readonly link: string;
  /** False when the account is set up anew. */
  readonly first: boolean;
  readonly language: Language;
}
/** The letter with the link by which a member of staff sets the password and the second factor. */
export function invitationMail({ organisation, link, first, language: l }: InvitationMail): {
  readonly subject: string;
  readonly text: string;
} {
  const subject = {
    az: first ? `${organisation} sizi Əmanətə dəvət edir` : `${organisation}: girişinizi yenidən qurun`,
    en: first ? `${organisation} invites you to Əmanət` : `${organisation}: set up your sign-in again`,
    ru: first ? `${organisation} приглашает вас в Əmanət` : `${organisation}: настройте вход заново`,
  };
  const lead = {
    az: first
      ? `Salam. ${organisation} fərdi məlumatlarla işləmək üçün sizə hesab açıb.`
      : `Salam. ${organisation} hesabınızın şifrəsini və ikinci addımını sıfırlayıb.`,
    en: first
      ? `Hello. ${organisation} has made an account for you to work with personal data.`
      : `Hello. ${organisation} has reset the password and the second factor of your account.`,
    ru: first
      ? `Здравствуйте. Для вас создана учётная запись для работы с персональными данными (${organisation}).`
      : `Здравствуйте. Пароль и второй фактор вашей учётной записи сброшены (${organisation}).`,
  };
  const go = {
    az: `Şifrəni və ikinci addımı burada qurun: ${link}`,
    en: `Set the password and the second factor here: ${link}`,
    ru: `Задайте пароль и второй фактор здесь: ${link}`,
  };
  const end = {
    az: 'Keçid üç gün qüvvədədir və yalnız bir dəfə açılır. Bu məktubu gözləmirdinizsə, heç nə etməyin.',
    en: 'The link works for three days and once. If you did not expect this letter, do nothing.',
    ru: 'Ссылка действует три дня и один раз. Если вы не ждали этого письма, ничего не делайте.',
  };
  return { subject: subject[l], text: [lead[l], go[l], end[l], `— ${organisation}`].join('\n\n') };
}
