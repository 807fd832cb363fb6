import { Button, Checkbox, Input, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffFormQuery } from '../../../api/queries.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { BackLink } from '../../../parts/back-link.tsx';
import { Card } from '../../../parts/card.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { icons } from '../../../parts/icons.ts';
import { PageHead } from '../../../parts/page-head.tsx';
import { PageProblem } from '../../../problems/page-problem.tsx';
import { useStaff } from '../../../shell/use-staff.ts';
import { type Act, askedIds, emptyDraft, type Item, keyOf, type Language } from '../record/draft.ts';
import classes from './blank.module.css';
import { Sheet } from './sheet.tsx';
import { blankTexts } from './texts.ts';

/** A form to print and sign, in the words that the record of it will name. */
export function BlankForm() {
  const t = useTexts(blankTexts);
  const { org } = useStaff();
  const { language: spoken } = useLanguage();
  const [language, setLanguage] = useState<Language>(spoken);
  const [act, setAct] = useState<Act>('ask');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const draft = {
    ...emptyDraft({ language, act }),
    answers: Object.fromEntries(chosen.map((key) => [key, 'yes'] as const)),
  };
  const { data: form, error } = useQuery(
    staffFormQuery(org, {
      language,
      medium: 'paper',
      act,
      purposes: askedIds(draft, 'purpose'),
      transfers: askedIds(draft, 'transfer'),
    }),
  );
  const back = (
    <BackLink to="/$org/consents/written" params={{ org }}>
      {t.back}
    </BackLink>
  );
  const toggle = (item: Item, on: boolean) =>
    setChosen((before) => (on ? [...before, keyOf(item)] : before.filter((each) => each !== keyOf(item))));
  const items = form?.items.filter((item) => chosen.includes(keyOf(item))) ?? [];
  return (
    <div>
      <PageHead above={back} title={t.title} lead={t.lead} />
      {error && !form && <PageProblem error={error} />}
      {!form && !error && <Skeleton height={480} radius={12} />}
      {form && (
        <div className={classes.columns}>
          <div className={classes.choices}>
            <Card title={t.what} padded>
              <div className={classes.fields}>
                <Choice label={t.act} value={act} values={t.acts} choose={(next) => setAct(next as Act)} />
                <Choice
                  label={t.language}
                  value={language}
                  values={t.languages}
                  choose={(next) => setLanguage(next as Language)}
                />
                <Checkbox.Group label={t.purposes} value={[...chosen]}>
                  <div className={classes.list}>
                    {form.items.map((item) => (
                      <Checkbox
                        key={keyOf(item)}
                        value={keyOf(item)}
                        label={<span lang={form.language}>{item.label}</span>}
                        onChange={(event) => toggle(item, event.currentTarget.checked)}
                      />
                    ))}
                  </div>
                </Checkbox.Group>
                <Button
                  disabled={items.length === 0}
                  leftSection={<icons.print size={16} aria-hidden />}
                  onClick={() => print()}
                >
                  {t.print}
                </Button>
              </div>
            </Card>
          </div>
          <section aria-label={t.sheet} className={classes.desk}>
            {items.length === 0 || form.hash === null ? (
              <Empty title={t.none} icon="paper">
                {t.noneLead}
              </Empty>
            ) : (
              <Sheet form={form} items={items} act={act} />
            )}
          </section>
        </div>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  values,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
  readonly choose: (value: string) => void;
}) {
  return (
    <div>
      <Input.Label labelElement="div">{label}</Input.Label>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value}
        onChange={choose}
        data={Object.entries(values).map(([each, name]) => ({ value: each, label: name }))}
      />
    </div>
  );
}
