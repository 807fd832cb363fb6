import type { FormStatus } from '@amanat/domain/consent/form-words.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import { h } from '../element.ts';
import { home } from './home.ts';

/** The boxes of a form: one a purpose, none ticked; what must be confirmed stands apart from every consent. */
export function boxes(
  wording: FormWording,
  organisation: string,
  { newWindow }: FormStatus,
): readonly HTMLElement[] {
  const box = (
    group: string,
    id: string,
    label: string,
    more: Node | string | undefined,
    required: boolean,
  ) =>
    h(
      'label',
      {},
      h('input', {
        type: 'checkbox',
        name: `amanat-${group}-${id}`,
        'data-amanat': group,
        value: id,
        required,
      }),
      h('span', {}, label, more),
    );
  const out = (href: string, text: string) =>
    h('a', { href, target: '_blank', rel: 'noopener', title: newWindow }, text);
  const required = (wording.required ?? []).map(({ id, label, href }) =>
    box('required', id, label, href ? h('small', {}, out(href, href)) : undefined, true),
  );
  const privacy = `${home.server}/${organisation}/privacy${wording.language === 'az' ? '' : `?lang=${wording.language}`}`;
  return [
    h(
      'fieldset',
      {},
      h('legend', {}, wording.title),
      h('p', {}, wording.text, ' ', out(privacy, wording.privacy)),
      ...wording.purposes.map(({ id, label, why }) => box('purpose', id, label, h('small', {}, why), false)),
      wording.byMail ? h('p', {}, h('small', {}, wording.byMail)) : '',
    ),
    ...(required.length > 0 ? [h('div', {}, ...required)] : []),
    h('p', { role: 'status' }),
    h('p', { role: 'alert' }),
  ];
}

/** Values of the ticked boxes of a group. */
export function ticked(element: Element, group: 'purpose' | 'required'): readonly string[] {
  return [...element.querySelectorAll<HTMLInputElement>(`input[data-amanat=${group}]:checked`)].map(
    ({ value }) => value,
  );
}
