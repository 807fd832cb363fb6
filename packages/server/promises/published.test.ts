import { nameIn } from '@amanat/domain/schema/schema.ts';
import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { usesWord } from '@amanat/domain/statements/kinds/policy/definitions.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { capital, countryName } from '@amanat/domain/statements/phrase.ts';
import { principleWords } from '@amanat/domain/statements/kinds/policy/principle-words.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changed,
  type Org,
  orgOf,
  type Page,
  type Program,
  startProgram,
  wordsOf,
} from './testing/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.close());

const languages = ['az', 'en', 'ru'] as const;
const at = (org: Org, page: 'privacy' | 'cookies', language: string): Promise<Page> =>
  program.page(`/${org}/${page}${language === 'az' ? '' : `?lang=${language}`}`);
/** The clause of a promise as its page shows it. */
function clause({ body }: Page, id: string): string {
  const start = body.indexOf(`<p class="clause" id="${id.toLowerCase()}"`);
  if (start < 0) throw new Error(`${id} is not on the page.`);
  return wordsOf(body.slice(start, body.indexOf('</p>', start)));
}
const rendered = async (id: string, page: 'privacy' | 'cookies' = 'privacy') => {
  const pages = await Promise.all(languages.map((language) => at(orgOf(id), page, language)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  return pages.map((each) => clause(each, id));
};

test('ALQ-1.1: the law and the operator are named in the rendered policy, with the aim', async () => {
  const [az, en, ru] = await rendered('ALQ-1.1');
  expect(az).toContain('"Alqoritmika" Məhdud Məsuliyyətli Cəmiyyəti');
  expect(az).toContain('11 may 2010-cu il tarixli 998-IIIQ');
  expect(az).toContain('şəxsi və ailə həyatınızın sirrini qorumaqdır');
  for (const other of [en, ru]) expect(other).toContain('998-IIIQ');
});

test('ICT-01 ICT-15: the scope of the policy and the law that binds the agency are rendered', async () => {
  const [scope] = await rendered('ICT-01');
  expect(scope).toContain('icta.az istifadəçilərinin məlumatları ilə necə davrandığımızı göstərir');
  const law = await rendered('ICT-15');
  for (const text of law) expect(text).toContain('998-IIIQ');
  expect(law[0]).toContain('«İnformasiya əldə etmək haqqında»');
});

test('FOC-19 ALQ-6.5a LAL-8.7: what an organisation says against the law is rendered as it says it', async () => {
  const [byUse] = await rendered('FOC-19');
  expect(byUse).toContain(
    'Xidmətdən istifadəniz məlumatlarınızın bu siyasət üzrə toplanıb işlədilməsinə razılıq sayılır',
  );
  const [unlimited] = await rendered('ALQ-6.5a');
  expect(unlimited).toContain('müddət məhdudiyyəti qoyulmayıb');
  const [goingOn] = await rendered('LAL-8.7');
  expect(goingOn).toContain(
    'xidmətdən istifadəni davam etdirsəniz, yeni redaksiyanı qəbul etmiş sayılırsınız',
  );
});

test('LAL-7.1: the care for children is rendered with what it rests on', async () => {
  const [az, en] = await rendered('LAL-7.1');
  expect(az).toMatch(/Uşaq hüquqları/);
  expect(az).toContain('8');
  expect(en).toMatch(/Convention on the Rights of the Child/);
});

test('ALQ-8.3: the version in force stands at one public address, without sign-in and without JavaScript, whatever is published after it', async () => {
  for (const language of languages) {
    const page = await at('alqoritmika', 'privacy', language);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(`<html lang="${language}"`);
    expect(page.body).not.toMatch(/<script|<noscript|onclick=|javascript:/i);
    expect(page.body).not.toMatch(/<(?:script|img|iframe|link)\b[^>]*(?:src|href)="https?:/);
    for (const { id } of manifestOf('alqoritmika').statements)
      if (!['ALQ-4.3', 'ALQ-5.3'].includes(id)) expect(page.text).toContain(` ${id} `);
  }
  const hash = () => program.core.policies.inForce('alqoritmika')?.hash;
  const former = hash();
  expect((await at('alqoritmika', 'privacy', 'az')).text).toContain(former);
  const { organisation } = manifestOf('alqoritmika');
  const intro = { ...organisation.intro, az: 'Bu siyasət məlumatlarınızla necə davrandığımızı göstərir.' };
  await program.publish('alqoritmika', changed(manifestOf('alqoritmika'), 'organisation', { intro }));
  program.clock.advance(60_000);
  expect(hash()).not.toBe(former);
  expect((await at('alqoritmika', 'privacy', 'az')).text).toContain(hash());
});

test('LAL-5.4: the annex on the page is the register, row by row, and changes with it', async () => {
  const rowsOf = ({ body }: Page) => {
    const annex = body.slice(body.indexOf('id="annex"'));
    const table = annex.slice(annex.indexOf('<tbody>'), annex.indexOf('</tbody>'));
    return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => wordsOf(cell!).trim()),
    );
  };
  const { recipients = {} } = manifestOf('lalafo');
  const rows = rowsOf(await at('lalafo', 'privacy', 'en'));
  expect(rows.map(([name]) => name)).toEqual(Object.values(recipients).map(({ name }) => nameIn(name).en));
  for (const [i, { country, dataIn = [], task }] of Object.values(recipients).entries()) {
    for (const place of [country, ...dataIn]) expect(rows[i]?.[2]).toContain(countryName(place).en);
    expect(rows[i]?.[3]).toBe(task.en);
  }
  const mechanisms = Object.fromEntries(rows.map((row) => [row[0], row[4]]));
  expect(mechanisms['Google LLC']).toMatch(/DPF.*SCC/);
  // Measures are no ground: the row says so, and names them apart.
  expect(mechanisms['Amazon Web Services (AWS)']).toMatch(/^Not stated\. Further protection: .*encryption/);
  const moved = { ...recipients['aws'], dataIn: ['SE'], transfer: { mechanisms: ['scc'] } };
  const next = changed(manifestOf('lalafo'), 'recipients', { aws: moved });
  const policy = { ...next.policy, effective: '2026-12-10' };
  expect((await program.publish('lalafo', { ...next, policy })).status).toBe(201);
  const later = rowsOf(await program.page('/lalafo/versions/2?lang=en'));
  expect(later.find(([name]) => name?.includes('AWS'))).toEqual(
    expect.arrayContaining([expect.stringContaining('Sweden'), expect.stringContaining('SCC')]),
  );
});

test('LAL-1.4: each principle is on the page and stands beside the promises that serve it, each a link', async () => {
  const principles = manifestOf('lalafo').principles ?? [];
  expect(principles).toHaveLength(10);
  const page = await at('lalafo', 'privacy', 'az');
  const start = page.body.indexOf('id="principles"');
  const table = page.body.slice(start, page.body.indexOf('</table>', start));
  for (const principle of principles) {
    const name = capital(principleWords(principle).az, 'az');
    expect(table).toContain(name);
    const row = table.slice(table.indexOf(name));
    const cell = row.slice(0, row.indexOf('</tr>'));
    const links = [...cell.matchAll(/href="([^"]*)#([^"]+)"/g)];
    expect([principle, links.length]).not.toEqual([principle, 0]);
    for (const [, path, anchor] of links) {
      const target = path ? await program.page(path) : page;
      expect(target.body).toContain(`id="${anchor}"`);
    }
  }
});

test('LAL-C1.3: the cookie policy is generated: categories, purposes, control and withdrawal, in three languages', async () => {
  const { cookieCategories = {}, cookies = {}, banner } = manifestOf('lalafo');
  for (const language of languages) {
    const page = await at('lalafo', 'cookies', language);
    for (const { name, text } of Object.values(cookieCategories)) {
      expect(page.text).toContain(name[language]);
      expect(page.text).toContain(text[language]);
    }
    for (const { names, purpose } of Object.values(cookies)) {
      expect(page.text).toContain(names.join(', '));
      expect(page.text).toContain(purpose[language]);
    }
    expect(page.text).toContain(banner?.settingsLabel[language]);
    expect(clause(page, 'LAL-C1.3')).not.toBe('');
  }
});

test('LAL-C2.1: what a cookie is, and that it identifies nobody, is rendered', async () => {
  const [az, en] = await rendered('LAL-C2.1', 'cookies');
  expect(az).toContain('cihazınızda saxlanılan kiçik mətn faylı');
  expect(az).toContain('kim olduğunuzu müəyyən etmir');
  expect(en).toMatch(/small text file/);
});

test('LAL-C5.3: the effect of refusal is rendered, with the help page of each browser that is named', async () => {
  const [az] = await rendered('LAL-C5.3', 'cookies');
  expect(az).toContain('imtina bəzi elementlərin işinə və görünüşünə təsir edə bilər');
  const page = await at('lalafo', 'cookies', 'az');
  const links = Object.fromEntries(
    [...page.body.matchAll(/<a href="(https:[^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, url, name]) => [name, url]),
  );
  expect(links['Google Chrome']).toMatch(/^https:\/\/support\.google\.com\/chrome\//);
  expect(links['Mozilla Firefox']).toMatch(/^https:\/\/support\.mozilla\.org\//);
  expect(links['Safari']).toMatch(/^https:\/\/support\.apple\.com\//);
  expect(links['Edge']).toMatch(/^https:\/\/support\.microsoft\.com\//);
});

test('FOC-02: the terms stand in a section of their own, and after it no other word is used for them', async () => {
  const { definitions = {} } = manifestOf('focusagency');
  const names = 'Hesab,Affilləşmiş şəxs,Şirkət,Cookie,Ölkə,Cihaz,Fərdi məlumatlar,Xidmət,Xidmət təminatçısı';
  const terms = [...names.split(','), 'İstifadə məlumatları', 'Veb-sayt', 'Siz'];
  expect(Object.values(definitions).map(({ term }) => term.az)).toEqual(terms);
  const { body } = await program.page('/focusagency/privacy');
  const start = body.indexOf('id="definitions"');
  const end = body.indexOf('<section', start + 1);
  expect([start > 0, end > start]).toEqual([true, true]);
  const section = wordsOf(body.slice(start, end));
  for (const { term, text } of Object.values(definitions)) {
    expect(section).toContain(term.az);
    expect(section).toContain(text.az);
  }
  expect(definitions['affiliate']?.text.az).toContain('50 faiz');
  expect(section).toContain('Azərbaycan');
  const after = `${wordsOf(body.slice(end))} ${(await program.page('/focusagency/cookies')).text}`;
  const rivals = Object.entries(definitions).flatMap(([id, { insteadOf = [] }]) =>
    insteadOf.map((word) => [id, word]),
  );
  expect(rivals.length).toBeGreaterThan(9);
  expect(rivals.filter(([, word]) => usesWord(after, word!))).toEqual([]);
  expect((await program.row('FOC-02')).state).toBe('kept');
  // The check tells of a rival word before it is published.
  const manifest = manifestOf('focusagency');
  const intro = { ...manifest.organisation.intro, az: 'Profilinizin məlumatları burada izah olunur.' };
  const said = checkManifest(changed(manifest, 'organisation', { intro }), {
    law: standardLaw,
    today: '2026-11-23',
    kinds,
  });
  expect(said.filter(({ code }) => code === 'AMANAT-CHK-412').map(({ path }) => path.join('/'))).toEqual([
    'organisation/intro',
  ]);
});
