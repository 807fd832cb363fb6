import type { StaffFormView } from '@amanat/contract/staff-consent.ts';
import { Button, Textarea } from '@mantine/core';
import { useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import type { Draft } from './draft.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** The exact words: those of the declaration for what was asked, or others that were used. */
export function WordsCard({
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
  const isOwn = draft.ownWords !== null;
  return (
    <Card
      title={draft.act === 'withdraw' ? t.wordsWithdraw : t.words[draft.medium]}
      beside={t.wordsFacts(String(form.version), t.languages[form.language])}
      padded
    >
      {isOwn ? (
        <Textarea
          label={t.ownLabel}
          description={t.ownHint}
          rows={12}
          maxLength={20_000}
          value={draft.ownWords ?? ''}
          onChange={(event) => change({ ownWords: event.currentTarget.value })}
          error={wrong && t.wordsNeed}
        />
      ) : form.text === null ? (
        <p className="quiet">{t.wordsEmpty}</p>
      ) : (
        <>
          {/* A long text scrolls inside, and scrolls by keyboard too. */}
          <blockquote
            className={classes.words}
            lang={form.language}
            tabIndex={0}
            aria-label={t.words[draft.medium]}
          >
            {form.text}
          </blockquote>
          <p className={classes.print}>
            {t.fingerprint}: <span className="code">{form.hash}</span>
          </p>
        </>
      )}
      <Button
        variant="subtle"
        size="xs"
        mt={8}
        onClick={() => change({ ownWords: isOwn ? null : (form.text ?? '') })}
      >
        {isOwn ? t.ourWords : t.otherWords}
      </Button>
    </Card>
  );
}
