import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** The DPF claimed for data that does not go to the USA. */
export const dpfOutsideUsa = rule({
  code: 'AMANAT-CHK-139',
  severity: 'warning',
  title: 'DPF outside the USA',
  why: 'The framework carries transfers to certified companies in the USA only',
  law: ['eu-gdpr.dpf'],
  fix: 'Name the mechanism that carries the transfer to that country, or add US to dataIn.',
  *find({ manifest }) {
    for (const [id, { country, dataIn, transfer }] of entries(manifest.recipients)) {
      const i = transfer?.mechanisms.indexOf('dpf') ?? -1;
      if (i >= 0 && ![country, ...(dataIn ?? [])].includes('US'))
        yield {
          path: ['recipients', id, 'transfer', 'mechanisms', i],
          fix: says(
            {
              scc: fact.write(['recipients', id, 'transfer', 'mechanisms'], ['scc']),
              us: fact.write(['recipients', id, 'dataIn'], [...(dataIn ?? []), 'US']),
            },
            'Bu ölkəyə ötürmənin əsl əsasını yazın, məsələn: {scc}. Məlumat əslində ABŞ-dadırsa: {us}.',
            'Name what really carries the transfer to that country, such as {scc}. If the data lies in the USA: {us}.',
            'Укажите, на чём действительно держится передача в эту страну, например: {scc}. Если данные лежат в США: {us}.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id), country: fact.country(country) },
            '{recipient} ({country}) Aİ–ABŞ Data Privacy Framework üzrə sertifikat ala bilməz',
            '{recipient} ({country}) cannot be certified under the EU-US framework',
            '{recipient} ({country}) не может быть сертифицирован по соглашению ЕС–США',
          ),
          about: ['recipients'],
        };
    }
  },
});
