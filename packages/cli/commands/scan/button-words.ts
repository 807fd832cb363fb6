/** What the buttons of banners say, ours and others', in the languages of the region. Compared without case and marks around. */
export const buttonWords = {
  accept: [
    'hamısını qəbul et',
    'hamısını qəbul edin',
    'hamısına icazə ver',
    'qəbul et',
    'qəbul edirəm',
    'razıyam',
    'icazə ver',
    'accept all',
    'accept all cookies',
    'accept cookies',
    'accept',
    'allow all',
    'allow all cookies',
    'i agree',
    'agree',
    'got it',
    'принять все',
    'принять все файлы cookie',
    'принять',
    'согласен',
    'разрешить все',
  ],
  reject: [
    'hamısını rədd et',
    'hamısını rədd edin',
    'rədd et',
    'imtina et',
    'imtina edirəm',
    'yalnız zəruri',
    'yalnız zərurilər',
    'reject all',
    'reject all cookies',
    'reject',
    'decline',
    'decline all',
    'deny',
    'deny all',
    'refuse',
    'refuse all',
    'only necessary',
    'necessary only',
    'use necessary cookies only',
    'continue without accepting',
    'отклонить все',
    'отклонить',
    'отказаться',
    'отказаться от всех',
    'только необходимые',
  ],
  settings: [
    'cookie ayarları',
    'kuki ayarları',
    'kuki tənzimləmələri',
    'cookie tənzimləmələri',
    'cookie settings',
    'cookies settings',
    'cookie preferences',
    'manage cookies',
    'manage consent',
    'privacy settings',
    'withdraw consent',
    'настройки cookie',
    'настройки файлов cookie',
    'управление cookie',
  ],
} as const;
export type ButtonMeaning = keyof typeof buttonWords;

/** Letters of a label as they are compared: lower case, ı and i alike (capitals do not tell them apart), marks left out. */
export function plainLabel(label: string): string {
  return label
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
/** What a label means; undefined when it is no button of a banner. */
export function meaningOf(label: string): ButtonMeaning | undefined {
  const plain = plainLabel(label);
  return (Object.keys(buttonWords) as ButtonMeaning[]).find((meaning) =>
    buttonWords[meaning].some((words) => plainLabel(words) === plain),
  );
}
