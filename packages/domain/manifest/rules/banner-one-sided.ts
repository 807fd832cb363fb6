import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** A banner on which accepting is easier than refusing. */
export const bannerOneSided = rule({
  code: 'AMANAT-CHK-214',
  severity: 'warning',
  title: 'A banner without a refusal',
  why: 'Refusing must be as easy as accepting: the same layer, one click',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Add reject-all to the buttons.',
  *find({ manifest }) {
    const buttons = manifest.banner?.buttons ?? [];
    if (buttons.includes('accept-all') && !buttons.includes('reject-all'))
      yield {
        path: ['banner', 'buttons'],
        fix: says(
          { write: fact.write(['banner', 'buttons'], [...buttons, 'reject-all']) },
          'İmtina düyməsini də qoyun: {write}.',
          'Add the button that refuses: {write}.',
          'Добавьте кнопку отказа: {write}.',
        ),
        message: says(
          {},
          'Bannerdə hamısını bir kliklə qəbul etmək olur, rədd etmək isə yox',
          'The banner accepts all with one click and cannot refuse all',
          'Баннер позволяет одним нажатием принять всё, но не отклонить всё',
        ),
        about: ['banner'],
      };
  },
});
