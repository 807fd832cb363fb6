/** A recorded choice of a browser, as far as it matters to what stands now. */
export interface RecordedChoice {
  /** Its first 48 bits are when the browser says it was made, in milliseconds by its own clock. */
  readonly id: string;
  /** When it came in and was recorded, ISO 8601 UTC. */
  readonly at: string;
  /** When it was given and its terms began: earlier than `at` where it is a copy of another site's record. */
  readonly givenAt: string;
  readonly version: number;
  /** When it lapses as a whole, ISO 8601 UTC. */
  readonly expires: string;
  /** Language of the words it was made to. */
  readonly language: string;
  /** By cookie category. */
  readonly categories: Readonly<Record<string, boolean>>;
}
export interface StandingChoice {
  /** Id of the newest record. */
  readonly id: string;
  /** The oldest version behind what is allowed; where nothing is, that of the newest record. */
  readonly version: number;
  /** When the newest was made, milliseconds by the browser's clock: newer and older are told by it in that browser. */
  readonly made: number;
  /** Language of the newest. */
  readonly language: string;
  /** How long the newest counts, milliseconds. */
  readonly lasts: number;
  readonly categories: Readonly<Record<string, boolean>>;
  /** By category that is allowed, the records that allowed it: it lapses with the first of them. */
  readonly restsOn: Readonly<Record<string, readonly RecordedChoice[]>>;
}
/** By category, the record that spoke of it last. */
type Folded = Readonly<Record<string, RecordedChoice>>;

const madeAt = ({ id }: RecordedChoice) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
const recordedAt = ({ at }: RecordedChoice) => Date.parse(at);

/** One choice after the other: what one leaves out, because its version does not ask for it, stays as it was. */
function fold(records: readonly RecordedChoice[]): Folded {
  const standing: Record<string, RecordedChoice> = {};
  for (const record of records) for (const id of Object.keys(record.categories)) standing[id] = record;
  return standing;
}

/**
 * What stands of the choices of one browser, which several sites may have sent late, twice, or with a clock that was
 * put right in between. There are two orders: as they came in, and as the browser says they were made (never later
 * than they came). A category is allowed only when the newest by both allows it, so that no order of arrival and no
 * clock undoes a withdrawal (GDPR 7(3)).
 * @param records as they came in, oldest first.
 * @param asked categories that are asked for today: of any other nothing stands.
 */
export function standingChoice(
  records: readonly RecordedChoice[],
  asked?: readonly string[],
): StandingChoice | undefined {
  const order = (one: RecordedChoice) => Math.min(madeAt(one), recordedAt(one));
  const inOrder = records.toSorted((a, b) => order(a) - order(b));
  const newest = inOrder.at(-1);
  if (!newest) return undefined;
  const [came, made] = [fold(records), fold(inOrder)];
  const ids = Object.keys(made).filter((id) => asked?.includes(id) ?? true);
  const behind = ids.map((id) => [id, [came[id]!, made[id]!]] as const);
  const allowed = behind.filter(([id, both]) => both.every(({ categories }) => categories[id]));
  const versions = allowed.flatMap(([, both]) => both.map(({ version }) => version));
  return {
    id: newest.id,
    language: newest.language,
    version: versions.length > 0 ? Math.min(...versions) : newest.version,
    made: Math.max(...records.map(madeAt)),
    lasts: Date.parse(newest.expires) - Date.parse(newest.givenAt),
    categories: Object.fromEntries(ids.map((id) => [id, allowed.some(([one]) => one === id)])),
    restsOn: Object.fromEntries(allowed),
  };
}

/** What one record says no to, by cookie category. */
export interface Refusal {
  readonly record: RecordedChoice;
  readonly categories: readonly string[];
}

/**
 * What stands as agreed to in one record of a browser and was taken back in another of its records, later by the browser's
 * clock; also of categories that nothing asks for any more, since purposes, recipients and the gate go by them still.
 * @param own records under the identifier where it stands, as they came in, oldest first.
 * @param other those under the other identifier of the same browser.
 * @returns the refusals with the categories to take back, the oldest first.
 */
export function takenBackElsewhere(
  own: readonly RecordedChoice[],
  other: readonly RecordedChoice[],
): readonly Refusal[] {
  const agreed = standingChoice(own)?.restsOn ?? {};
  const said = fold(other.toSorted((a, b) => madeAt(a) - madeAt(b)));
  const refused = Object.entries(agreed).flatMap(([id, behind]) => {
    const record = said[id];
    const isLater = record && madeAt(record) >= Math.max(...behind.map(madeAt));
    return isLater && !record.categories[id] ? [{ id, record }] : [];
  });
  return [...Map.groupBy(refused, ({ record }) => record)]
    .map(([record, parts]) => ({ record, categories: parts.map(({ id }) => id) }))
    .toSorted((a, b) => madeAt(a.record) - madeAt(b.record));
}
