import type { StaffFormView } from '@amanat/contract/staff-consent.ts';
import { Button, Group, Modal, Progress } from '@mantine/core';
import { formatBytes, formatShare } from '../../../format/number.ts';
import { instantOfBaku, shortInstant } from '../../../format/time.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { personFieldTexts } from '../../../parts/person-fields.tsx';
import { ProblemNote } from '../../../problems/problem-note.tsx';
import { type Draft, keyOf } from './draft.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** Everything once more before it is written for good, and how far the sending is. */
export function Review({
  draft,
  form,
  close,
  save,
  sending,
}: {
  readonly draft: Draft;
  readonly form: StaffFormView;
  readonly close: () => void;
  readonly save: () => void;
  readonly sending: { readonly isPending: boolean; readonly error: unknown; readonly share: number };
}) {
  const t = useTexts(recordTexts);
  const kinds = useTexts(personFieldTexts).kinds;
  const { language } = useLanguage();
  const at = instantOfBaku(draft.when);
  const { isPending, error, share } = sending;
  const said = form.items.flatMap((item) => {
    const answer = draft.answers[keyOf(item)] ?? 'none';
    if (answer === 'none') return [];
    const told = draft.act === 'withdraw' ? t.answersWithdraw.no : t.answers[answer];
    return [[item.label, told] as const];
  });
  const facts = [
    [kinds[draft.person.kind], draft.person.value.trim()],
    [t.act, t.acts[draft.act]],
    [t.medium, t.mediums[draft.medium]],
    [t.when, at ? shortInstant(at) : t.now],
    ...said,
    [
      draft.act === 'withdraw' ? t.wordsWithdraw : t.words[draft.medium],
      draft.ownWords === null ? t.wordsFacts(String(form.version), t.languages[form.language]) : t.otherWords,
    ],
    [
      t.evidence,
      draft.evidence
        ? `${draft.evidence.file.name}, ${formatBytes(draft.evidence.file.size, language)}`
        : t.noFile,
    ],
  ] as const;
  return (
    <Modal
      opened
      onClose={isPending ? () => undefined : close}
      title={t.reviewTitle}
      centered
      size={560}
      closeButtonProps={{ 'aria-label': t.change }}
    >
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t.reviewLead}</p>
      {error !== null && <ProblemNote error={error} />}
      {isPending && draft.evidence && (
        <div className={classes.progress} role="status">
          <Progress value={share * 100} aria-label={t.sending(formatShare(share, 1))} />
          <small>{t.sending(formatShare(share, 1))}</small>
        </div>
      )}
      <Group justify="flex-end" mt={18}>
        <Button variant="default" onClick={close} disabled={isPending}>
          {t.change}
        </Button>
        <Button onClick={save} loading={isPending} data-autofocus>
          {t.save}
        </Button>
      </Group>
    </Modal>
  );
}
