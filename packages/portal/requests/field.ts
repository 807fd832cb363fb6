import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { q } from './question-texts.ts';

/** What is wrong, by name of the field, in the order of the page. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}
function message({ name, error }: Pick<FieldBase, 'name' | 'error'>, language: Language): string {
  return error
    ? html`<p class="error" id="${name}-error"><span class="sr">${q.error[language]} </span>${error}</p>`
    : '';
}
function hintOf({ name, hint }: Pick<FieldBase, 'name' | 'hint'>): string {
  return hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : '';
}
/** Ties a field to its hint and error for screen readers. */
function described({ name, hint, error }: FieldBase): string {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (ids ? html`aria-describedby="${ids}"` : '') + (error ? ' aria-invalid="true"' : '');
}

export interface TextField extends FieldBase {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
  readonly inputmode?: string;
  readonly look?: string;
  readonly longest?: number;
  readonly optional?: boolean;
}
/** One line of text with its label. */
export function textField(field: TextField, language: Language): string {
  const { name, label, value = '', type = 'text' } = field;
  return html`<div class="field !${field.error ? 'wrong' : ''}">
    <label class="label" for="${name}">${label}!${field.optional ? optionalMark(language) : ''}</label>
    !${hintOf(field)}!${message(field, language)}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      class="${field.look ?? ''}"
      maxlength="${field.longest ?? 254}"
      autocomplete="${field.autocomplete ?? 'off'}"
      !${field.inputmode ? html`inputmode="${field.inputmode}"` : ''}
      spellcheck="false"
      !${described(field)}
    />
  </div>`;
}
function optionalMark(language: Language): string {
  return html` <span class="soft">(${q.optional[language]})</span>`;
}

/** Several lines of text. Given no limit to the browser: what is too long is told, not cut. */
export function textArea(
  field: FieldBase & { readonly value?: string | undefined; readonly optional?: boolean },
  language: Language,
): string {
  const { name, label, value = '' } = field;
  return html`<div class="field !${field.error ? 'wrong' : ''}">
    <label class="label" for="${name}">${label}!${field.optional ? optionalMark(language) : ''}</label>
    !${hintOf(field)}!${message(field, language)}
    !${html`<textarea id="${name}" name="${name}" rows="6" !${described(field)}>${value}</textarea>`}
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Markup under the hint, already escaped. */
  readonly more?: string;
}
export interface ChoiceField {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** True when the heading of the page asks the question: the legend is then for screen readers only. */
  readonly legendHidden?: boolean;
}
/** Choices, each a big target of its own. The first carries the field's name as id, so that an error can lead to it. */
export function choiceField(field: ChoiceField, language: Language): string {
  const { name, legend, type, choices, chosen } = field;
  const items = choices.map(({ value, label, hint, more }, i) => {
    const id = i === 0 ? name : `${name}-${i + 1}`;
    return html`<label class="choice" for="${id}"
      ><input
        id="${id}"
        type="${type}"
        name="${name}"
        value="${value}"
        !${chosen.includes(value) ? 'checked' : ''}
      /><span>${label}!${hint ? html`<small>${hint}</small>` : ''}!${more ?? ''}</span></label
    >`;
  });
  return html`<div class="field !${field.error ? 'wrong' : ''}">
    <fieldset !${described({ label: legend, ...field })}>
      <legend class="!${field.legendHidden ? 'sr' : ''}">${legend}</legend>
      !${hintOf(field)}!${message(field, language)}!${items.join('')}
    </fieldset>
  </div>`;
}
