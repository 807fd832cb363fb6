import type { Subject } from '@amanat/contract/gate.ts';
import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { icons } from '../../../parts/icons.ts';
import { shellTexts } from '../../../shell/texts.ts';
import { useStaff } from '../../../shell/use-staff.ts';
import classes from './person.module.css';
import { personTexts } from './texts.ts';

const kinds = ['email', 'phone', 'customer-id', 'visitor', 'pseudonym'] as const;
type Kind = (typeof kinds)[number];
const inputs: Readonly<Record<Kind, string>> = {
  email: 'email',
  phone: 'tel',
  'customer-id': 'text',
  visitor: 'text',
  pseudonym: 'text',
};

/** Asking for one person. What is typed here is sent in the body of the question and kept nowhere. */
export function SearchCard({
  find,
  found,
  clear,
}: {
  readonly find: (subject: Subject) => void;
  readonly found: boolean;
  readonly clear: () => void;
}) {
  const t = useTexts(personTexts);
  const shell = useTexts(shellTexts);
  const { me } = useStaff();
  const [kind, setKind] = useState<Kind>('email');
  const [value, setValue] = useState('');
  const [tried, setTried] = useState(false);
  const given = value.trim();
  const wrong = !given
    ? t.valueNeed
    : kind === 'pseudonym' && !/^[A-Za-z0-9_-]{32}$/.test(given)
      ? t.pseudonymNeed
      : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong) find(kind === 'pseudonym' ? { pseudonym: given } : { kind, value: given });
  };
  if (!me.hasAgreement)
    return (
      <Card title={t.title} padded>
        <p className="quiet">{shell.agreement}</p>
      </Card>
    );
  return (
    <Card title={t.title} padded>
      <form className={classes.search} onSubmit={submit} noValidate autoComplete="off" role="search">
        <Select
          className={classes.kind ?? ''}
          label={t.by}
          data={kinds.map((each) => ({ value: each, label: t.kinds[each] }))}
          value={kind}
          onChange={(next) => setKind(kinds.find((each) => each === next) ?? 'email')}
        />
        <TextInput
          className={classes.value ?? ''}
          label={t.value}
          type={inputs[kind]}
          maxLength={320}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          error={tried && wrong}
        />
        <Button type="submit" leftSection={<icons.search size={16} aria-hidden />}>
          {t.search}
        </Button>
        {found && (
          <Button
            variant="default"
            onClick={() => {
              setValue('');
              setTried(false);
              clear();
            }}
          >
            {t.close}
          </Button>
        )}
      </form>
      <p className={classes.note}>{t.lead}</p>
    </Card>
  );
}
