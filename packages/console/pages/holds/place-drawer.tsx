import type { HoldGround, PlaceHoldBody } from '@amanat/contract/holds.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { useNow } from '../../parts/use-now.ts';
import { holdsTexts } from './texts.ts';

const grounds: readonly HoldGround[] = ['court', 'state-body-request', 'claim', 'audit'];
type Kind = PlaceHoldBody['person']['kind'];
const kinds: readonly Kind[] = ['email', 'phone', 'customer-id'];
const caseNumber = /^[A-Za-z0-9][A-Za-z0-9./-]{0,59}$/;
const nothing = { kind: 'email' as Kind, value: '', case: '', ground: 'court' as HoldGround, until: '' };

/** Placing a hold: whom, for which case, on which ground, until when. What was written goes with the drawer. */
export function PlaceDrawer({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const t = useTexts(holdsTexts);
  const tomorrow = addDays(bakuDateOf(new Date(useNow(60)).toISOString()), 1);
  const [given, setGiven] = useState(nothing);
  const change = (next: Partial<typeof nothing>) => setGiven((now) => ({ ...now, ...next }));
  const leave = () => {
    setGiven(nothing);
    close();
  };
  const { kind, ground, until } = given;
  const value = given.value.trim();
  const number = given.case.trim();
  const wrong = { value: !value, case: !caseNumber.test(number), until: !until || until < tomorrow };
  const body: PlaceHoldBody = { person: { kind, value }, case: number, ground, until };
  const isWhole = !wrong.value && !wrong.case && !wrong.until;
  return (
    <ActDrawer
      opened={opened}
      close={leave}
      title={t.placeTitle}
      lead={t.placeLead}
      yes={t.placeNow}
      act={isWhole ? { path: 'holds', body, done: t.placeDone } : undefined}
    >
      {(tried) => (
        <>
          <Select
            label={t.personBy}
            data={kinds.map((each) => ({ value: each, label: t.kinds[each] }))}
            value={kind}
            onChange={(chosen) => change({ kind: kinds.find((each) => each === chosen) ?? 'email' })}
          />
          <TextInput
            label={t.value[kind]}
            type={kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : 'text'}
            maxLength={254}
            value={given.value}
            onChange={(event) => change({ value: event.currentTarget.value })}
            error={tried && wrong.value && t.valueNeed}
            data-autofocus
          />
          <TextInput
            label={t.caseLabel}
            description={t.caseHint}
            maxLength={60}
            value={given.case}
            onChange={(event) => change({ case: event.currentTarget.value })}
            error={tried && wrong.case && t.caseNeed}
          />
          <Select
            label={t.ground}
            data={grounds.map((each) => ({ value: each, label: t.grounds[each] }))}
            value={ground}
            onChange={(chosen) => change({ ground: grounds.find((each) => each === chosen) ?? 'court' })}
          />
          <TextInput
            type="date"
            label={t.until}
            min={tomorrow}
            value={until}
            onChange={(event) => change({ until: event.currentTarget.value })}
            error={tried && wrong.until && t.untilNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
