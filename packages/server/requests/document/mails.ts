import { citationIn } from '@amanat/domain/rules/citation-words.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { PauseReason } from '@amanat/domain/requests/pause.ts';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import { authoritiesOf } from '@amanat/contract/authorities.ts';
import { mailboxOf } from '../../platform/sender.ts';
import { kindWords, w } from './words.ts';

export interface MailInput {
  readonly manifest: Manifest;
  readonly kind: RequestKind;
  readonly number: string;
  readonly language: Language;
  /** Last day for the answer. */
  readonly due: string;
  /** The rule the term comes from. */
  readonly citation: string;
  /** Where the person goes on: enters the code, fetches the answer. */
  readonly link: string;
  readonly code?: string;
  /** Minutes the code counts. */
  readonly minutes: number;
}
export interface MailText {
  readonly subject: string;
  readonly text: string;
}
const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n\n');

function codePart({ code, minutes, language }: MailInput): string | undefined {
  if (!code) return undefined;
  const words = {
    az: `Təsdiq kodunuz: ${code}\nKod ${minutes} dəqiqə qüvvədədir. Onu heç kimə deməyin. Müraciəti siz göndərməmisinizsə, heç nə etməyin: kodsuz heç nə açılmır və silinmir.`,
    en: `Your code: ${code}\nIt counts for ${minutes} minutes. Tell it to nobody. If you did not send this request, do nothing: without the code nothing is shown or deleted.`,
    ru: `Ваш код: ${code}\nОн действует ${minutes} минут. Никому его не сообщайте. Если вы не отправляли обращение, ничего не делайте: без кода ничего не откроется и не удалится.`,
  };
  return words[language];
}

/**
 * Where identity matters: that the request came, under which number and until when it would be answered, and the code
 * that confirms it (LAL-4.5a). It is not accepted yet: anybody can write somebody's address into a form.
 */
export function confirmationMail(input: MailInput): MailText {
  const { manifest, kind, number, language: l } = input;
  const org = manifest.organisation.name;
  const subject = {
    az: `Müraciətinizi təsdiqləyin: ${number}`,
    en: `Confirm your request: ${number}`,
    ru: `Подтвердите обращение: ${number}`,
  };
  const lead = {
    az: `Salam. ${org} sizin adınızdan «${kindWords[kind].az}» müraciəti aldı. Nömrəsi ${number}. Müraciətin sizdən gəldiyini kodla təsdiqləyin: bundan sonra onu qəbul edirik.`,
    en: `Hello. ${org} has received a request “${kindWords[kind].en}” in your name. Its number is ${number}. Confirm with the code that it comes from you: then we accept it.`,
    ru: `Здравствуйте. В ${org} поступило от вашего имени обращение «${kindWords[kind].ru}». Его номер ${number}. Подтвердите кодом, что оно от вас: после этого мы его примем.`,
  };
  const follow = {
    az: `Kodu burada yazın: ${input.link}`,
    en: `Enter the code here: ${input.link}`,
    ru: `Введите код здесь: ${input.link}`,
  };
  return {
    subject: subject[l],
    text: lines(lead[l], codePart(input), follow[l], termPart(input), `— ${org}`),
  };
}
/** The last day for the answer, and the rule behind it. */
function termPart({ due, citation, language }: MailInput): string {
  const rule = citationWords(citation, language);
  const words = {
    az: `Cavabı ən geci ${formatAzDate(due)} tarixində alacaqsınız (${rule}).`,
    en: `You will have the answer on ${formatDate(due, 'en')} at the latest (${rule}).`,
    ru: `Вы получите ответ не позднее ${formatDate(due, 'ru')} (${rule}).`,
  };
  return words[language];
}

/** The request is accepted: at once where nobody has to prove who they are, else once the code was entered. */
export function acknowledgementMail(input: MailInput): MailText {
  const { manifest, kind, number, language: l, link } = input;
  const org = manifest.organisation.name;
  const subject = {
    az: `Müraciətiniz qəbul olundu: ${number}`,
    en: `Your request was accepted: ${number}`,
    ru: `Ваше обращение принято: ${number}`,
  };
  const lead = {
    az: `Salam. ${org} «${kindWords[kind].az}» müraciətinizi qəbul etdi. Nömrəsi ${number}.`,
    en: `Hello. ${org} has accepted your request “${kindWords[kind].en}”. Its number is ${number}.`,
    ru: `Здравствуйте. Ваше обращение «${kindWords[kind].ru}» принято (${org}). Его номер ${number}.`,
  };
  const follow = {
    az: `Müraciətin səhifəsi: ${link}`,
    en: `The page of your request: ${link}`,
    ru: `Страница обращения: ${link}`,
  };
  return { subject: subject[l], text: lines(lead[l], termPart(input), follow[l], `— ${org}`) };
}
/** Another code for the same request. */
export function codeMail(input: MailInput): MailText {
  const { number, language: l, link, manifest } = input;
  const subject = {
    az: `${number} müraciəti üçün təsdiq kodu`,
    en: `Code for request ${number}`,
    ru: `Код для обращения ${number}`,
  };
  const go = {
    az: `Kodu burada yazın: ${link}`,
    en: `Enter it here: ${link}`,
    ru: `Введите его здесь: ${link}`,
  };
  return { subject: subject[l], text: lines(codePart(input), go[l], `— ${manifest.organisation.name}`) };
}
/** The answer is there: a link, never the data itself. */
export function answerMail(
  input: MailInput & { readonly refused: boolean; readonly days: number },
): MailText {
  const { manifest, kind, number, language: l, link, days, refused } = input;
  const subject = {
    az: `Müraciətinizin cavabı hazırdır: ${number}`,
    en: `The answer to your request is ready: ${number}`,
    ru: `Ответ на ваше обращение готов: ${number}`,
  };
  const lead = refused
    ? {
        az: `«${kindWords[kind].az}» müraciətinizə baxıldı. Qərar və onun səbəbi aşağıdakı səhifədədir.`,
        en: `Your request “${kindWords[kind].en}” was considered. The decision and its reasons are on the page below.`,
        ru: `Ваше обращение «${kindWords[kind].ru}» рассмотрено. Решение и его причины — на странице ниже.`,
      }
    : {
        az: `«${kindWords[kind].az}» müraciətiniz icra olundu. Cavab aşağıdakı səhifədədir.`,
        en: `Your request “${kindWords[kind].en}” was carried out. The answer is on the page below.`,
        ru: `Ваше обращение «${kindWords[kind].ru}» исполнено. Ответ — на странице ниже.`,
      };
  const fetch = {
    az: `${link}\nSəhifə sizdən təsdiq kodu istəyəcək. Cavabı ${days} gün ərzində yükləyə bilərsiniz, sonra o silinir.`,
    en: `${link}\nThe page will ask for a code. You can fetch the answer for ${days} days; then it is deleted.`,
    ru: `${link}\nСтраница попросит код. Ответ можно скачать в течение ${days} дней, затем он удаляется.`,
  };
  return {
    subject: subject[l],
    text: lines(lead[l], fetch[l], complaint(input, w.ifAnswerDisputed), `— ${manifest.organisation.name}`),
  };
}
/** One sentence on what may be done, and whom to complain to. */
function complaint({ manifest, language: l }: MailInput, may: Readonly<Record<Language, string>>): string {
  const whom = authoritiesOf(manifest).map(
    (each) => `• ${each.name[l]}: ${each.address[l]}, ${each.website}`,
  );
  return [may[l], ...whom].join('\n');
}
/** The term was extended: until when and why (LAL-4.5c). */
export function extensionMail(
  input: MailInput & { readonly until: string; readonly reason: string },
): MailText {
  const { manifest, number, language: l, until, reason } = input;
  const subject = {
    az: `Cavab müddəti uzadıldı: ${number}`,
    en: `The term for the answer was extended: ${number}`,
    ru: `Срок ответа продлён: ${number}`,
  };
  const lead = {
    az: `${number} müraciətinizə cavab müddəti ${formatAzDate(until, 'until')} uzadıldı.`,
    en: `The term for the answer to your request ${number} was extended to ${formatDate(until, 'en')}.`,
    ru: `Срок ответа на ваше обращение ${number} продлён до ${formatDate(until, 'ru')}.`,
  };
  const why = { az: `Səbəb: ${reason}`, en: `Reason: ${reason}`, ru: `Причина: ${reason}` };
  return {
    subject: subject[l],
    text: lines(lead[l], why[l], complaint(input, w.ifExtensionDisputed), `— ${manifest.organisation.name}`),
  };
}

/** The person is asked for what is missing, and told that the term stands still until it is there. */
export function pauseMail(
  input: MailInput & { readonly because: PauseReason; readonly reason: string },
): MailText {
  const { manifest, number, language: l, because, reason, link, citation } = input;
  const subject = {
    az: `Sizdən cavab gözləyirik: ${number}`,
    en: `We are waiting for your reply: ${number}`,
    ru: `Ждём вашего ответа: ${number}`,
  };
  const ask = { az: `Xahişimiz: ${reason}`, en: `What we ask: ${reason}`, ru: `Наша просьба: ${reason}` };
  const rule = citationWords(citation, l);
  const term = {
    az: `Cavabınız gələnədək müddət dayanır (${rule}). Cavabınız gələndə müddət davam edəcək və yeni son günü sizə yazacağıq.`,
    en: `Until your reply comes the term stands still (${rule}). Then it runs on, and we write you its new last day.`,
    ru: `До вашего ответа срок приостановлен (${rule}). Когда ответ придёт, срок продолжится и мы сообщим вам новый последний день.`,
  };
  const page = {
    az: `Müraciətin səhifəsi: ${link}`,
    en: `The page of your request: ${link}`,
    ru: `Страница обращения: ${link}`,
  };
  return {
    subject: subject[l],
    text: lines(
      pauseLead(number)[because][l],
      ask[l],
      mailboxOf(manifest) === undefined ? undefined : replyHere[l],
      term[l],
      page[l],
      complaint(input, w.ifExtensionDisputed),
      `— ${manifest.organisation.name}`,
    ),
  };
}
const replyHere = {
  az: 'Bu məktuba cavab yazın.',
  en: 'Please reply to this letter.',
  ru: 'Ответьте на это письмо.',
};
function pauseLead(number: string): Readonly<Record<PauseReason, Readonly<Record<Language, string>>>> {
  return {
    identity: {
      az: `Salam. ${number} müraciətinin sizdən gəldiyinə əmin olmalıyıq: məlumatlarınızı başqasına verə bilmərik.`,
      en: `Hello. We must be sure that request ${number} comes from you: we may not give your data to anybody else.`,
      ru: `Здравствуйте. Нам нужно убедиться, что обращение ${number} от вас: передать ваши данные другому мы не можем.`,
    },
    scope: {
      az: `Salam. Sizə aid çox məlumat saxlayırıq. ${number} müraciətində hansı məlumatı nəzərdə tutduğunuzu dəqiqləşdirin. Hamısını istəyirsinizsə, belə də yazın.`,
      en: `Hello. We hold much data about you. Please say which of it you mean in request ${number}. If you want all of it, tell us so.`,
      ru: `Здравствуйте. У нас много данных о вас. Уточните, какие из них вы имеете в виду в обращении ${number}. Если нужны все, так и напишите.`,
    },
  };
}

/** What was asked for came: the term runs on, to a new last day. */
export function resumedMail(input: MailInput): MailText {
  const { manifest, number, language: l, link } = input;
  const subject = {
    az: `Cavab müddəti davam edir: ${number}`,
    en: `The term for the answer runs on: ${number}`,
    ru: `Срок ответа продолжается: ${number}`,
  };
  const lead = {
    az: `Salam. Cavabınızı aldıq. ${number} müraciətinizin müddəti davam edir.`,
    en: `Hello. We have your reply. The term of your request ${number} runs on.`,
    ru: `Здравствуйте. Мы получили ваш ответ. Срок по обращению ${number} продолжается.`,
  };
  const follow = {
    az: `Müraciətin səhifəsi: ${link}`,
    en: `The page of your request: ${link}`,
    ru: `Страница обращения: ${link}`,
  };
  return {
    subject: subject[l],
    text: lines(lead[l], termPart(input), follow[l], `— ${manifest.organisation.name}`),
  };
}

/** The restriction of somebody's data was ended: they are told at once what may happen again (GDPR 18(3)). */
export function liftedMail(input: MailInput): MailText {
  const { manifest, number, language: l } = input;
  const subject = {
    az: `Məlumatlarınız blokdan çıxarıldı: ${number}`,
    en: `The restriction of your data was lifted: ${number}`,
    ru: `Блокирование ваших данных снято: ${number}`,
  };
  const lead = {
    az: `${number} müraciətinizlə bloklanan məlumatlarınız blokdan çıxarıldı. Onlar yenə siyasətimizdə yazılan məqsədlər üçün istifadə oluna bilər; ayrıca geri götürdüyünüz razılıqlar və etirazlarınız qüvvədə qalır.`,
    en: `The restriction you asked for with ${number} was lifted. Your data may be used again for the purposes of our policy; consents you took back and your objections still stand.`,
    ru: `Блокирование по вашему обращению ${number} снято. Ваши данные снова могут использоваться для целей, указанных в нашей политике; отозванные вами согласия и ваши возражения остаются в силе.`,
  };
  return {
    subject: subject[l],
    text: lines(lead[l], complaint(input, w.ifLiftingDisputed), `— ${manifest.organisation.name}`),
  };
}

/** The rule a term rests on, in the person's language; the organisation's own term needs none of law. */
function citationWords(citation: string, language: Language): string {
  if (citation === 'terms.answer') {
    const own = { az: 'öz şərtlərimiz', en: 'our own terms', ru: 'наши собственные условия' };
    return own[language];
  }
  return citationIn(citation, language);
}
