import { azOrdinal } from '@amanat/domain/time/azerbaijani.ts';
import { PinInput } from '@mantine/core';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './entrance.module.css';

export const codeFieldTexts = defineTexts({
  az: { need: 'Altı rəqəmli kodu yazın', digit: (n: number) => `Kodun ${azOrdinal(n)} rəqəmi` },
  en: { need: 'Write the six-digit code', digit: (n: number) => `Digit ${n} of the code` },
  ru: { need: 'Введите шестизначный код', digit: (n: number) => `Цифра ${n} кода` },
});

/** Whether it is a code as apps show them. */
export const isCode = (text: string): boolean => /^\d{6}$/.test(text);

/** The code of the second factor, a digit a box. */
export function CodeField({
  label,
  hint,
  code,
  change,
  tried,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly code: string;
  readonly change: (code: string) => void;
  /** Whether sending was tried: what is missing is told from then on. */
  readonly tried: boolean;
}) {
  const t = useTexts(codeFieldTexts);
  const wrong = tried && !isCode(code);
  return (
    <fieldset className={classes.code}>
      <legend>{label}</legend>
      <PinInput
        length={6}
        type="number"
        oneTimeCode
        size="md"
        placeholder=""
        value={code}
        onChange={change}
        error={wrong}
        getInputProps={(index) => ({ 'aria-label': t.digit(index + 1) })}
      />
      <p className={wrong ? classes.wrong : 'quiet'}>{wrong ? t.need : hint}</p>
    </fieldset>
  );
}
