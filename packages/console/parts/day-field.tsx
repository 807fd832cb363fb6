import { TextInput, type TextInputProps } from '@mantine/core';
import { dayInWords } from '../format/time.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import classes from './day-field.module.css';
import { dayFieldTexts } from './day-field-texts.ts';

type DayFieldProps = Pick<TextInputProps, 'label' | 'description' | 'min' | 'max' | 'error'> & {
  /** As the browser's field gives it: «2026-11-25», with an hour «2026-11-25T09:40»; empty for none. */
  readonly value: string;
  readonly change: (value: string) => void;
  /** Whether an hour is asked for too. */
  readonly hour?: boolean;
  /** What an empty field means, where that is something. */
  readonly none?: string;
};

/**
 * A day to choose. Browsers write it in their own language and order, so the words below say which day was meant: in the
 * language of the page, with its weekday. The line is always there, so that nothing moves when a day is chosen.
 */
export function DayField({ value, change, hour = false, none, ...field }: DayFieldProps) {
  const t = useTexts(dayFieldTexts);
  const { language } = useLanguage();
  return (
    <TextInput
      {...field}
      type={hour ? 'datetime-local' : 'date'}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      inputContainer={(input) => (
        <>
          {input}
          <output className={classes.words}>{dayInWords(value, language) ?? none ?? t.none}</output>
        </>
      )}
    />
  );
}
