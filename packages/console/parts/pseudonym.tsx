import { CopyButton, Tooltip, UnstyledButton } from '@mantine/core';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './pseudonym.module.css';

export const pseudonymTexts = defineTexts({
  az: { copy: 'Psevdonimi köçür', copied: 'Köçürüldü' },
  en: { copy: 'Copy the pseudonym', copied: 'Copied' },
  ru: { copy: 'Скопировать псевдоним', copied: 'Скопировано' },
});

/** A person as the console knows one: the beginning of the pseudonym, the whole of it on the clipboard. */
export function Pseudonym({ value }: { readonly value: string }) {
  const t = useTexts(pseudonymTexts);
  const short = `${value.slice(0, 8)}…`;
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t.copied : t.copy}>
          <UnstyledButton className={classes.pseudonym} onClick={copy} aria-label={`${short}: ${t.copy}`}>
            {short}
          </UnstyledButton>
        </Tooltip>
      )}
    </CopyButton>
  );
}
