import { bannerLanguage } from '@amanat/domain/manifest/banner-language.ts';
import type { JsonSchema } from '@amanat/domain/schema/schema.ts';
import { fieldRows, fieldTable } from './field-rows.ts';

const opening = `# Languages of the banner

Əmanət speaks Azerbaijani, English and Russian. An organisation adds another language to its banner and its consent
forms with a file beside its manifest, named for the language as pages name it in \`lang\` (BCP 47):

\`\`\`
organisations/example/manifest.yaml
organisations/example/banner.tr.yaml        # or banner.tr.json
organisations/example/banner.ar.yaml
\`\`\`

The file says the words Əmanət has of its own, and the organisation’s, under the keys they have in the manifest.
[organisations/smartmarket/banner.tr.yaml](../organisations/smartmarket/banner.tr.yaml) is a whole one. Editors complete
and check it with this first line:

\`\`\`yaml
# yaml-language-server: $schema=../../docs/schema/banner-language.schema.json
\`\`\`

## Whole or not at all

A consent is informed when everything it rests on was said in the language the person was shown. So nothing is borrowed
from another language: a text that people would be shown and the file does not say is an error, which names the key and
what stands there in English. The words of forms (\`form\`) are needed where the declaration has a form that asks for
consent, those of waiting films and maps (\`frame\`) where a category names \`hosts\`. Proper names (plain text in the
manifest) stay as they are; countries are named by the Unicode data where it knows the language, else under \`countries\`.

\`amanat check\` reads the files with the manifest: AMANAT-CHK-260 to 267 in [diagnostics.md](diagnostics.md) and the
diagnostics of form. It also finds buttons that do not weigh the same or urge an answer (in every language by length,
capitals and exclamation marks; by words in az, en, ru, tr, ar, fa, de, fr, es and uk), texts left in Azerbaijani, and
sentences that lost what is filled in.

## What happens with it

- The server loads the files with the manifest, as one version: hashed, immutable, in the journal. With an error in any of
  them nothing loads; the former version stays, and the log and the console say so. \`amanat publish\` sends them along.
- The banner follows the \`lang\` of the page, also when it changes: \`<html lang="ar-EG">\` gets \`ar-EG\`, else \`ar\`, else
  Azerbaijani. \`GET /v1/organisations/{id}/banner.json?lang=tr\` answers in it, \`/forms/{form}?lang=tr\` too.
- What is read from right to left (told by the script of the language) is mirrored: text, corner, buttons, switches.
  Names that run the other way are kept apart.
- The record names the language and the hash of the words, and \`/{id}/wordings/{hash}\` draws them again.
- When the words of a category change in one language, those who agreed in that language are asked anew, and nobody else.
  A change in the manifest asks everybody, as ever.
- The preference page, letters, receipts and the published policies stay in az, en and ru: letters to somebody who chose in
  another language are in Azerbaijani.

## Sentences

Names in braces are filled in: \`{organisation}\`, \`{aims}\`, \`{settings}\`, \`{n}\` and so on, as in the examples below. A text
with a number is one text for every number, or one by plural category of the language (CLDR):

\`\`\`yaml
lifetimes:
  days: { one: '{n} день', few: '{n} дні', many: '{n} днів', other: '{n} дня' }
\`\`\`

## Fields

\`<id>\` is an id of the manifest.
`;

/** docs/languages.md: how a language is added, and every field of its file. */
export function languagesPage(): string {
  return `${opening}\n${fieldTable(fieldRows(bannerLanguage.json))}\n`;
}

/** docs/schema/banner-language.schema.json: JSON Schema 2020-12 of a language file. */
export function languageJsonSchema(): object {
  const schema: JsonSchema = bannerLanguage.json;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Əmanət: a language of the banner',
    ...schema,
  };
}
