/**
 * A small schema language: one value describes a field for the type checker, for `amanat check`, for
 * editors (JSON Schema 2020-12) and for the documentation. It exists because the declaration is what
 * Əmanət is about: a finding must name line and column, and a reference must suggest what was meant.
 */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  /** Least number of characters, blanks around them not counted. */
  readonly minLength?: number;
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  /** The manifest section this string must name an entry of, e.g. `recipients`. */
  readonly 'x-ref'?: string;
}

/** A schema and, as a type only, the TypeScript type of what it accepts. */
export interface Schema<T> {
  readonly json: JsonSchema;
  readonly isOptional?: boolean;
  readonly type?: T;
}
export type Static<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { isOptional: true } ? K : never;
}[keyof F];
type StaticObject<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Static<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: Static<F[K]> };

/** Text of any content but none. `example` is shown in the documentation and completed by editors. */
export function text(description: string, example?: string): Schema<string> {
  const examples = example === undefined ? {} : { examples: [example] };
  return { json: { type: 'string', minLength: 1, description, ...examples } };
}
/** Text that matches a pattern (an ECMAScript regular expression). */
export function matching(pattern: string, description: string, example: string): Schema<string> {
  return { json: { type: 'string', pattern, description, examples: [example] } };
}
export function flag(description: string): Schema<boolean> {
  return { json: { type: 'boolean', description } };
}
export function count(description: string, example: number, minimum = 0): Schema<number> {
  return { json: { type: 'integer', minimum, description, examples: [example] } };
}
/** A calendar date `YYYY-MM-DD`. */
export function date(description: string, example = '2026-11-23'): Schema<string> {
  return {
    json: {
      type: 'string',
      format: 'date',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description,
      examples: [example],
    },
  };
}
/** An ISO 8601 duration in whole years, months, weeks or days (`P13M`, `P1Y`). */
export function period(description: string, example = 'P13M'): Schema<string> {
  return {
    json: {
      type: 'string',
      format: 'period',
      pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$',
      description,
      examples: [example],
    },
  };
}
/** A term in counted days: `10 working days`, `10 calendar days`, `72 hours`, `1 month`. */
export function term(description: string, example = '10 working days'): Schema<string> {
  return {
    json: {
      type: 'string',
      format: 'term',
      pattern: '^\\d+ (working days?|calendar days?|hours?|months?)$',
      description,
      examples: [example],
    },
  };
}
/** One of a closed list. */
export function oneOf<const V extends readonly string[]>(values: V, description: string): Schema<V[number]> {
  return { json: { type: 'string', enum: values, description, examples: [values[0]] } };
}
const refExamples: Readonly<Record<string, string>> = {
  categories: 'email',
  channels: 'email',
  cookieCategories: 'analytics',
  duties: 'staff-training',
  properties: 'contact-form',
  purposes: 'order-delivery',
  recipients: 'google-ireland',
  stores: 'shop-db',
};
/** The id of an entry of a manifest section; `amanat check` reports it when it dangles. */
export function ref(section: string, description: string, example = refExamples[section]): Schema<string> {
  return {
    json: {
      type: 'string',
      'x-ref': section,
      description,
      ...(example === undefined ? {} : { examples: [example] }),
    },
  };
}
export function list<T>(item: Schema<T>, description: string, minItems = 0): Schema<readonly T[]> {
  return { json: { type: 'array', items: item.json, description, ...(minItems ? { minItems } : {}) } };
}
/** A section: entries under ids of lower-case letters, digits and hyphens. */
export function mapOf<T>(item: Schema<T>, description: string): Schema<Readonly<Record<string, T>>> {
  return { json: { type: 'object', additionalProperties: item.json, description } };
}
export function object<const F extends Fields>(fields: F, description: string): Schema<StaticObject<F>> {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    properties[name] = field.json;
    if (!field.isOptional) required.push(name);
  }
  return { json: { type: 'object', properties, required, additionalProperties: false, description } };
}
export function optional<T>(schema: Schema<T>): Schema<T> & { readonly isOptional: true } {
  return { json: schema.json, isOptional: true };
}
/** The same text in the three languages; Azerbaijani is the one the others follow. */
export interface Localized {
  readonly az: string;
  readonly en: string;
  readonly ru: string;
}
export function localized(description: string, example?: Localized): Schema<Localized> {
  return {
    json: {
      type: 'object',
      description,
      ...(example ? { examples: [example] } : {}),
      properties: {
        az: { type: 'string', minLength: 1, description: 'The text in Azerbaijani.' },
        en: { type: 'string', minLength: 1, description: 'The text in English.' },
        ru: { type: 'string', minLength: 1, description: 'The text in Russian.' },
      },
      required: ['az', 'en', 'ru'],
      additionalProperties: false,
    },
  };
}

/** A text that counts: one form for every number, or one by plural category of the language (CLDR). */
export type Plural =
  | string
  | {
      readonly other: string;
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
    };
/** A text with a number in it; `example` is the form of every number, or those by category. */
export function plural(description: string, example: Plural): Schema<Plural> {
  const category = (name: string) => ({ type: 'string', description: `The form of «${name}».` }) as const;
  return {
    json: {
      description: `${description} One text for every number, or one a plural category: zero, one, two, few, many, other.`,
      examples: [example],
      oneOf: [
        { type: 'string' },
        {
          type: 'object',
          description,
          properties: Object.fromEntries(
            ['zero', 'one', 'two', 'few', 'many', 'other'].map((name) => [name, category(name)]),
          ),
          required: ['other'],
          additionalProperties: false,
        },
      ],
    },
  };
}

/** A name that is written once for all languages (a proper name), or in each. */
export type Name = string | Localized;
/** A name: plain text means the same in every language; a description is given in az, en and ru. */
export function named(description: string, example: Localized | string): Schema<Name> {
  return {
    json: {
      description: `${description} Plain text, the same in every language, or az, en and ru.`,
      examples: [example],
      oneOf: [{ type: 'string' }, localized(description).json],
    },
  };
}
/** A name in every language. */
export function nameIn(name: Name): Localized {
  return typeof name === 'string' ? { az: name, en: name, ru: name } : name;
}
/** The same for a name that may be absent. */
export function nameOrNull(name: Name | null | undefined): Localized | null {
  return name ? nameIn(name) : null;
}
