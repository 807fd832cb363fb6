import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Automated decisions with legal effect: on consent, contract or law only, with a person to turn to. */
export const automatedDecision = rule({
  code: 'AMANAT-CHK-115',
  severity: 'warning',
  title: 'An automated decision with legal effect',
  why: 'Nobody may be judged by a machine alone without consent, contract or law, and without a person to turn to',
  law: ['eu-gdpr.automated-decision'],
  fix: 'Let a person decide, or rest it on explicit consent and add no-automated-decision to the rights of the whole declaration (not of the purpose).',
  *find({ manifest }) {
    const right = manifest.rights?.includes('no-automated-decision') ?? false;
    for (const [id, purpose] of entries(manifest.purposes)) {
      if (!purpose.legalEffect) continue;
      const lawful = ['consent', 'contract', 'legal-obligation'].includes(purpose.basis);
      yield {
        path: ['purposes', id, 'legalEffect'],
        severity: lawful && right ? 'note' : 'warning',
        fix: says(
          {
            human: fact.remove(['purposes', id, 'legalEffect']),
            consent: fact.yaml('basis', 'consent'),
            right: fact.yaml('rights', ['no-automated-decision']),
            purpose: fact.place(['purposes', id]),
          },
          'Qərarı insan verirsə, {human} sətrini silin. Avtomatik qalırsa, {purpose} altında {consent} olsun, bütün bəyannamənin hüquqlarına isə bu əlavə edilsin: {right}.',
          'If a person decides, take {human} out. If it stays automatic, write {consent} under {purpose} and add {right} for the whole declaration.',
          'Если решает человек, уберите {human}. Если решение остаётся автоматическим, укажите {consent} в {purpose} и добавьте к правам всей декларации: {right}.',
        ),
        message: lawful
          ? says(
              { purpose: fact.entry(manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
              '{purpose} məqsədi üzrə insanlar haqqında hüquqi nəticəsi olan avtomatik qərar verilir (əsas: {basis})',
              '{purpose} decides about people automatically with legal effect (basis: {basis})',
              'По цели {purpose} о людях автоматически принимаются решения с правовыми последствиями (основание: {basis})',
            )
          : says(
              { purpose: fact.entry(manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
              '{purpose} məqsədi üzrə hüquqi nəticəsi olan qərar verilir, əsası isə buna yetmir: {basis}',
              '{purpose} decides with legal effect, and its basis does not carry that: {basis}',
              'По цели {purpose} принимаются решения с правовыми последствиями, а основания для этого мало: {basis}',
            ),
      };
    }
  },
});
