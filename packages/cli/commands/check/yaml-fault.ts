import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { fact } from '@amanat/domain/manifest/finding-facts.ts';
import { says, type Sentence } from '@amanat/domain/manifest/finding-sentence.ts';
import { problem } from '@amanat/domain/schema/validate.ts';
import { isScalar, visit, type Document, type YAMLParseError } from 'yaml';

interface Slip {
  readonly message: Sentence;
  readonly fix: Sentence;
  /** Where it is, when that is not where the parser noticed. */
  readonly from?: number;
}

/**
 * What is wrong where a file is no YAML, in the words of somebody who writes one, and how that is mended.
 * @returns the finding and the offset of its place.
 */
export function yamlFault(
  document: Document,
  source: string,
  error: YAMLParseError,
): { readonly finding: Finding; readonly from: number } {
  const slip = slipOf(document, source, error);
  if (!slip)
    return {
      finding: problem('AMANAT-CHK-001', [], unreadable(error.message, error.code)),
      from: error.pos[0],
    };
  const finding = problem('AMANAT-CHK-001', [], slip.message, { fix: slip.fix });
  return { finding, from: slip.from ?? error.pos[0] };
}

const deeper = says(
  {},
  'Sətrin əvvəlindəki boşluq aid olduğu sətirlərinkindən fərqlənir',
  'A line is indented otherwise than the lines it belongs to',
  'Отступ строки не такой, как у строк, к которым она относится',
);

const further = says(
  {},
  'Bu sətri aid olduğu yuxarıdakı sətirlər qədər boşluqla içəri çəkin.',
  'Indent this line with spaces as far as the lines above that it goes with.',
  'Сдвиньте эту строку пробелами так же, как строки выше, к которым она относится.',
);
const quoteInside = says(
  { single: fact.code(`''`), double: fact.code(String.raw`\"`) },
  'Dırnaqdakı mətndə dırnaq lazımdırsa, tək dırnaqlar arasında {single}, qoşa dırnaqlar arasında {double} yazın.',
  'Write a quote inside quoted text twice ({single}) between single quotes, or as {double} between double ones.',
  'Кавычку внутри текста в кавычках пишите так: {single} между одинарными, {double} между двойными.',
);

/** What the parser says of other faults is written in English alone; the other languages tell its code. */
export function unreadable(reason: string, code: string): Sentence {
  const { facts, words } = says(
    { code: fact.code(code) },
    'Fayl YAML kimi oxunmur ({code})',
    'The file is no YAML ({code})',
    'Файл не читается как YAML ({code})',
  );
  return { facts, words: { ...words, en: reason } };
}

function slipOf(
  document: Document,
  source: string,
  { code, message, pos }: YAMLParseError,
): Slip | undefined {
  const line = lineAt(source, pos[0]);
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        message: says(
          {},
          'Sətrin əvvəlindəki boşluq tabdır',
          'A tab stands where the indentation is',
          'В отступе стоит табуляция',
        ),
        fix: says(
          {},
          'Tabı silin, qonşu sətirlərdəki qədər boşluq qoyun.',
          'Replace the tab with spaces, as many as the neighbouring lines have.',
          'Замените табуляцию пробелами: столько, сколько у соседних строк.',
        ),
      };
    case 'BAD_INDENT':
      return {
        message: deeper,
        fix: says(
          {},
          'Bu sətir və qonşuları eyni sütundan, boşluqlarla başlasın.',
          'Let this line and its neighbours begin at the same column, with spaces.',
          'Пусть эта строка и соседние начинаются с одного столбца, с пробелами.',
        ),
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /^\s*(?:- )?[^\s:]+:\s+[^\s"'|>].*:\s/.test(line)
        ? {
            message: says(
              {},
              'Mətnin içində iki nöqtə və boşluq var',
              'A colon with a blank after it stands inside a text',
              'Внутри текста стоит двоеточие с пробелом',
            ),
            fix: quoted(line),
          }
        : {
            message: deeper,
            fix: further,
          };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return without(document, line, pos[0], message);
    case 'UNEXPECTED_TOKEN':
      return /^Unexpected .*scalar/.test(message) && /:\s+['"]/.test(line)
        ? {
            message: says(
              {},
              'Dırnaq sətrin sonundan əvvəl bağlanır',
              'The quoted text ends before its line does',
              'Кавычка закрывается раньше конца строки',
            ),
            fix: quoteInside,
          }
        : undefined;
    default:
      return undefined;
  }
}

function without(document: Document, line: string, at: number, message: string): Slip | undefined {
  const opened = openQuote(document, at);
  if (opened !== undefined)
    return {
      message: says(
        {},
        'Burada açılan dırnaq bağlanmayıb',
        'The quote that begins here is not closed',
        'Открытая здесь кавычка не закрыта',
      ),
      fix: says(
        {},
        'Mətnin sonunda həmin işarə ilə bağlayın.',
        'Close it at the end of the text, with the same sign.',
        'Закройте её в конце текста тем же знаком.',
      ),
      from: opened,
    };
  if (/^\s*(?:- )?[\w-]+:[^\s:]/.test(line))
    return {
      message: says(
        {},
        'İki nöqtədən sonra boşluq yoxdur',
        'No blank follows the colon',
        'После двоеточия нет пробела',
      ),
      fix: says(
        {},
        '«açar: dəyər» yazın, iki nöqtədən sonra boşluqla.',
        'Write “key: value”, with a blank after the colon.',
        'Пишите «ключ: значение», с пробелом после двоеточия.',
      ),
    };
  if (/^\s*(?:- )?[\w-]+$/.test(line))
    return {
      message: says(
        {},
        'Açardan sonra iki nöqtə yoxdur',
        'No colon follows the key',
        'После ключа нет двоеточия',
      ),
      fix: says(
        {},
        '«açar: dəyər» və ya blokun üstündə «açar:» yazın.',
        'Write “key: value”, or “key:” above a block.',
        'Пишите «ключ: значение» или «ключ:» над блоком.',
      ),
    };
  return /implicit key/i.test(message) ? { message: deeper, fix: further } : undefined;
}

/** Offset of the quote that a text began with and never ended, when the parser noticed at `at`. */
function openQuote(document: Document, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE_')) return;
      const [from, to] = node.range;
      if (from < at && to >= at) found = from;
    },
  });
  return found;
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).replace('\r', '');
}

function quoted(line: string): Sentence {
  const [, key = 'key', text = ''] = /^\s*(?:- )?([^\s:]+):\s+(.*)$/.exec(line) ?? [];
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return says(
    { line: fact.code(`${key}: ${JSON.stringify(short)}`) },
    'Mətni dırnağa alın: {line}',
    'Put the text in quotes: {line}',
    'Возьмите текст в кавычки: {line}',
  );
}
