import type { StaffConsent } from '@amanat/contract/staff-consent.ts';
import { Select, TextInput } from '@mantine/core';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';

/** What a person outside is known by. */
export type PersonGiven = StaffConsent['subject'];
export const personKinds: readonly PersonGiven['kind'][] = ['email', 'phone', 'customer-id'];
export const noPerson: PersonGiven = { kind: 'email', value: '' };
const inputs = { email: 'email', phone: 'tel', 'customer-id': 'text' } as const;

export const personFieldTexts = defineTexts({
  az: {
    by: 'Şəxs nə ilə tanınır',
    kinds: { email: 'E-poçt ünvanı', phone: 'Telefon nömrəsi', 'customer-id': 'Müştəri nömrəsi' },
    need: 'Şəxsin ünvanını və ya nömrəsini yazın',
  },
  en: {
    by: 'What the person is known by',
    kinds: { email: 'E-mail address', phone: 'Telephone number', 'customer-id': 'Customer number' },
    need: 'Write the address or number of the person',
  },
  ru: {
    by: 'По чему известен человек',
    kinds: { email: 'Адрес эл. почты', phone: 'Номер телефона', 'customer-id': 'Номер клиента' },
    need: 'Укажите адрес или номер человека',
  },
});

/** Asks whom something is about, by address or number. */
export function PersonFields({
  person,
  change,
  tried,
  focus = false,
}: {
  readonly person: PersonGiven;
  readonly change: (next: PersonGiven) => void;
  /** Whether sending was tried: a missing value is told from then on. */
  readonly tried: boolean;
  readonly focus?: boolean;
}) {
  const t = useTexts(personFieldTexts);
  const { kind, value } = person;
  return (
    <>
      <Select
        label={t.by}
        data={personKinds.map((each) => ({ value: each, label: t.kinds[each] }))}
        value={kind}
        onChange={(next) => change({ kind: personKinds.find((each) => each === next) ?? 'email', value })}
      />
      <TextInput
        label={t.kinds[kind]}
        type={inputs[kind]}
        maxLength={254}
        value={value}
        onChange={(event) => change({ kind, value: event.currentTarget.value })}
        error={tried && !value.trim() && t.need}
        data-autofocus={focus || undefined}
      />
    </>
  );
}
