import { caseNumber, type HoldGround, type PlaceHoldBody } from '@amanat/contract/holds.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { noPerson, PersonFields } from '../../parts/person-fields.tsx';
import { useNow } from '../../parts/use-now.ts';
import { holdsTexts } from './texts.ts';

const grounds: readonly HoldGround[] = ['court', 'state-body-request', 'claim', 'audit'];
const isCaseNumber = new RegExp(caseNumber);
const nothing = { person: noPerson, case: '', ground: 'court' as HoldGround, until: '' };

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
  const { person, ground, until } = given;
  const value = person.value.trim();
  const number = given.case.trim();
  const wrong = { case: !isCaseNumber.test(number), until: !until || until < tomorrow };
  const body: PlaceHoldBody = { person: { kind: person.kind, value }, case: number, ground, until };
  const isWhole = value !== '' && !wrong.case && !wrong.until;
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
          <PersonFields person={person} change={(next) => change({ person: next })} tried={tried} focus />
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
          <DayField
            label={t.until}
            min={tomorrow}
            value={until}
            change={(day) => change({ until: day })}
            error={tried && wrong.until && t.untilNeed}
          />
        </>
      )}
    </ActDrawer>
  );
}
