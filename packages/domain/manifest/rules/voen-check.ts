import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Path } from '../finding.ts';
import { entries, rule } from './rule.ts';

const weights = [4, 1, 8, 6, 2, 7, 5, 3] as const;

/** VÖEN whose check digits do not fit. */
export const voenCheck = rule({
  code: 'AMANAT-CHK-236',
  severity: 'warning',
  title: 'A VÖEN that fails its check digit',
  why: 'A wrong taxpayer number names somebody else, or nobody',
  fix: 'Compare it with the certificate of registration; digits are often exchanged.',
  *find({ manifest }) {
    const numbers: (readonly [Path, string | undefined])[] = [
      [['organisation', 'voen'], manifest.organisation.voen],
      ...entries(manifest.recipients).map(([id, one]) => [['recipients', id, 'voen'], one.voen] as const),
    ];
    for (const [path, number] of numbers)
      if (number !== undefined && !isVoen(number))
        yield {
          path,
          fix: says(
            { place: fact.place(path), number: fact.code(number) },
            '{place} sahəsini ({number}) qeydiyyat şəhadətnaməsi ilə tutuşdurun: rəqəmlər çox vaxt yerini dəyişir.',
            'Compare {place} ({number}) with the certificate of registration; digits are often exchanged.',
            'Сверьте {place} ({number}) со свидетельством о регистрации: цифры часто переставляют.',
          ),
          message: says(
            { number: fact.code(number) },
            '{number} düzgün VÖEN deyil',
            '{number} is no valid VÖEN',
            '{number} — неверный ИНН (VÖEN)',
          ),
        };
  },
});

/**
 * Ten digits (nine are padded on the left): the first eight, weighted 4 1 8 6 2 7 5 3, give the ninth
 * modulo 11; the tenth is 1 (legal person) or 2 (natural person).
 */
export function isVoen(number: string): boolean {
  const digits = [...number.padStart(10, '0')].map(Number);
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  return digits.length === 10 && sum % 11 === digits[8] && (digits[9] === 1 || digits[9] === 2);
}
