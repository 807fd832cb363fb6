import type { StaffFormView } from '@amanat/contract/staff-consent.ts';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { type Answer, type Draft, type Item, keyOf } from './draft.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** Every purpose on its own, none answered beforehand. */
export function SaidCard({
  form,
  draft,
  change,
  wrong,
}: {
  readonly form: StaffFormView;
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
  readonly wrong: boolean;
}) {
  const t = useTexts(recordTexts);
  const chosen = form.forms.find(({ id }) => id === draft.form);
  const items = form.items.filter(
    ({ about, id }) => !chosen || (about === 'purpose' && chosen.purposes.includes(id)),
  );
  const withdrawing = draft.act === 'withdraw';
  const all = () => change({ answers: Object.fromEntries(items.map((item) => [keyOf(item), 'no'])) });
  if (form.items.length === 0)
    return (
      <Card title={t.said}>
        <Empty title={t.noItems} icon="consents">
          {t.noItemsLead}
        </Empty>
      </Card>
    );
  return (
    <Card
      title={t.said}
      beside={
        withdrawing && (
          <Button variant="subtle" size="xs" onClick={all}>
            {t.allBack}
          </Button>
        )
      }
    >
      <div className={classes.above}>
        <p className="quiet">{withdrawing ? t.saidLeadWithdraw : t.saidLead}</p>
        {form.forms.length > 0 && !withdrawing && (
          <Select
            label={t.form}
            value={draft.form}
            onChange={(next) => change({ form: next ?? '', answers: {} })}
            data={[
              { value: '', label: t.everything },
              ...form.forms.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {wrong && (
          <p className={classes.wrong} role="alert">
            {t.saidNeed}
          </p>
        )}
      </div>
      <ul>
        {items.map((item) => (
          <ItemRow
            key={keyOf(item)}
            item={item}
            language={form.language}
            withdrawing={withdrawing}
            answer={draft.answers[keyOf(item)] ?? 'none'}
            say={(answer) => change({ answers: { ...draft.answers, [keyOf(item)]: answer } })}
          />
        ))}
      </ul>
    </Card>
  );
}

function ItemRow({
  item,
  language,
  withdrawing,
  answer,
  say,
}: {
  readonly item: Item;
  readonly language: string;
  readonly withdrawing: boolean;
  readonly answer: Answer;
  readonly say: (answer: Answer) => void;
}) {
  const t = useTexts(recordTexts);
  const answers = withdrawing
    ? (['none', 'no'] as const).map((value) => ({ value, label: t.answersWithdraw[value] }))
    : (['none', 'yes', 'no'] as const).map((value) => ({ value, label: t.answers[value] }));
  return (
    <li className={classes.item} data-answer={answer}>
      <div lang={language}>
        <h3>
          {item.label} {item.about === 'transfer' && <Tag tone="risk">{t.transfer}</Tag>}
        </h3>
        {item.lines.length > 0 && <p>{item.lines.join(' ')}</p>}
      </div>
      <SegmentedControl
        aria-label={item.label}
        value={answer}
        onChange={(next) => say(next as Answer)}
        data={answers}
      />
    </li>
  );
}
