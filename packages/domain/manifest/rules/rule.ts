import type { RegimeId } from '../../rules/law.ts';
import type { Code, CodeRow } from '../code-row.ts';
import type { CheckContext, Finding, Path, Severity } from '../finding.ts';
import { withTranslations } from '../code-words/dictionaries.ts';
import { plainly, type Sentence } from '../finding-sentence.ts';
import { findingIn } from '../finding-words.ts';
import { withLaw } from '../law-words.ts';

/** What a rule sees beyond the manifest, the law and the day. */
export interface RuleContext extends CheckContext {
  /** Ids of the statements that speak of a fact: `purposes/registration`, `policy/notice`, `says/<kind>`. */
  promisesOf(fact: string): readonly string[];
  /** True when the manifest names the regime. */
  applies(regime: RegimeId): boolean;
}

/** One place a rule found; what is not given is taken from the rule. */
export interface Hit {
  readonly path: Path;
  readonly message: Sentence;
  readonly at?: 'key' | 'value';
  readonly severity?: Severity;
  /** Why it matters here, where the rule's own reason does not say it. */
  readonly why?: Sentence;
  /** How to mend it here: the key, what to write, the place. */
  readonly fix: Sentence;
  /** What to put in place of the key or value, where that is certain. */
  readonly replacement?: string;
  /** Further facts that take part, as in `promisesOf`; the fact of `path` always does. */
  readonly about?: readonly string[];
}
interface Definition extends CodeRow {
  readonly code: Code;
  /** Ids of the rules of law behind it; those of the regimes that apply are cited. */
  readonly law?: readonly string[];
  /** Asked only when one of these regimes applies. */
  readonly regimes?: readonly RegimeId[];
  find(context: RuleContext): Iterable<Hit>;
}
/** A rule over the whole manifest: one file each. It knows no organisation and no promise. */
export interface ManifestRule extends CodeRow {
  readonly code: Code;
  check(context: RuleContext): readonly Finding[];
}

/** Makes a rule: fills each hit with the rule's own text, the citations in force and the statements concerned. */
export function rule(definition: Definition): ManifestRule {
  const { code, severity, title, why, fix } = definition;
  return {
    code,
    severity,
    title,
    why,
    fix,
    check(context) {
      if (definition.regimes && !definition.regimes.some((regime) => context.applies(regime))) return [];
      const law = cited(context, definition.law ?? []);
      return Array.from(definition.find(context), (hit): Finding => {
        const because = withLaw(hit.why ?? plainly(withTranslations(code, 'why', why)), law);
        return findingIn(
          {
            code,
            severity: hit.severity ?? severity,
            path: hit.path,
            ...(hit.at ? { at: hit.at } : {}),
            sentence: hit.message,
            because,
            ...(law ? { law } : {}),
            mend: hit.fix,
            ...(hit.replacement === undefined ? {} : { replacement: hit.replacement }),
            promises: concerned(context, hit),
          },
          'en',
        );
      });
    },
  };
}

/** The rules of those ids that are in force and of a regime that applies; nothing when there are none. */
function cited(context: RuleContext, ids: readonly string[]): Finding['law'] {
  const rules = ids
    .map((id) => context.law.rule(id, context.today))
    .filter((one) => one !== undefined)
    .filter((one) => context.applies(one.regime) || !/^(az-998|eu-gdpr|coe-108)$/.test(one.regime));
  if (rules.length === 0) return undefined;
  return {
    citations: rules.map((one) => one.citation),
    sure: rules.every((one) => one.confidence === 'S'),
  };
}

function concerned(context: RuleContext, hit: Hit): readonly string[] {
  const [section, id] = hit.path;
  if (section === 'statements' && typeof id === 'number') {
    const own = context.manifest.statements[id]?.id;
    return distinct([...(own === undefined ? [] : [own]), ...others(context, hit.about)]);
  }
  return distinct(others(context, [`${section}/${id}`, ...(hit.about ?? [])]));
}
function others(context: RuleContext, facts: readonly string[] = []): readonly string[] {
  return facts.flatMap((fact) => context.promisesOf(fact));
}
function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** Entries of a section that may be absent, in the order of the file. */
export function entries<T>(section: Readonly<Record<string, T>> | undefined): readonly [string, T][] {
  return Object.entries(section ?? {});
}
