import { defineTexts } from '../../language/texts.ts';

export const signInTexts = defineTexts({
  az: {
    title: 'Konsola giriş',
    lead: 'Fərdi məlumatlara cavabdeh olanlar üçün.',
    goOn: 'Davam etmək üçün daxil olun: istədiyiniz səhifə açılacaq.',
    email: 'E-poçt ünvanı',
    password: 'Şifrə',
    code: 'Altı rəqəmli kod',
    codeHint: 'Telefonunuzdakı kod tətbiqindən. Kod hər 30 saniyədə dəyişir.',
    enter: 'Daxil ol',
    needEmail: 'E-poçt ünvanınızı yazın, məsələn, ad@example.az',
    needPassword: 'Şifrənizi yazın',
    person:
      'Öz məlumatlarınızla bağlı müraciət etmək üçün hesab lazım deyil: təşkilatın müraciət səhifəsini açın.',
  },
  en: {
    title: 'Sign in to the console',
    lead: 'For those who answer for personal data.',
    goOn: 'Sign in to go on: the page you wanted will open.',
    email: 'E-mail address',
    password: 'Password',
    code: 'Six-digit code',
    codeHint: 'From the authenticator app on your telephone. The code changes every 30 seconds.',
    enter: 'Sign in',
    needEmail: 'Enter your e-mail address, for example name@example.az',
    needPassword: 'Enter your password',
    person: 'To ask about your own data you need no account: open the requests page of the organisation.',
  },
  ru: {
    title: 'Вход в консоль',
    lead: 'Для тех, кто отвечает за персональные данные.',
    goOn: 'Войдите, чтобы продолжить: откроется нужная вам страница.',
    email: 'Адрес электронной почты',
    password: 'Пароль',
    code: 'Код из шести цифр',
    codeHint: 'Из приложения-аутентификатора на телефоне. Код меняется каждые 30 секунд.',
    enter: 'Войти',
    needEmail: 'Введите адрес почты, например name@example.az',
    needPassword: 'Введите пароль',
    person:
      'Чтобы обратиться по своим данным, учётная запись не нужна: откройте страницу обращений организации.',
  },
});
