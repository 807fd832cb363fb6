import { type Static, Type } from 'typebox';

const numberOrNull = Type.Union([Type.Integer(), Type.Null()]);
const outcomes = {
  total: Type.Integer(),
  /** Agreed to everything, to a part, to nothing; null where the number is too small to be told. */
  all: numberOrNull,
  some: numberOrNull,
  none: numberOrNull,
  /** Share that agreed to something, whole percent. */
  rate: numberOrNull,
};
const Group = Type.Object({ key: Type.String(), ...outcomes });
const Groups = Type.Object({
  groups: Type.Array(Group),
  hidden: Type.Integer({ description: 'Groups too small to be shown.' }),
});
const Share = Type.Object({ percent: Type.Number(), low: Type.Number(), high: Type.Number() });

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const StatisticsQuery = Type.Object({ from: Type.Optional(day), to: Type.Optional(day) });

/** Choices counted, nobody among them: `GET /v1/organisations/:org/consents/statistics`. */
export const StatisticsView = Type.Object({
  from: Type.String(),
  to: Type.String(),
  /** Entries of the journal that are not counted yet; 0 as a rule. */
  behind: Type.Integer(),
  threshold: Type.Object({ group: Type.Integer(), cell: Type.Integer() }),
  /** Days with too few answers, left out of every figure. */
  hiddenDays: Type.Integer(),
  total: Type.Object(outcomes),
  byDay: Groups,
  bySite: Groups,
  byLanguage: Groups,
  byVersion: Groups,
  byWording: Groups,
  byMethod: Groups,
  /** Answers by purpose: `all` agreed, `none` refused. */
  byPurpose: Groups,
  /**
   * Choices that took back something agreed to before, by whatever word or way; null where there were too few to tell. Those
   * at the banner are among its answers as well.
   */
  withdrawn: numberOrNull,
  /** Wordings of one version and language held against each other, each with its 95 % interval. */
  variants: Type.Array(
    Type.Object({
      version: Type.Integer(),
      language: Type.String(),
      wordings: Type.Array(
        Type.Object({
          hash: Type.String(),
          variant: Type.Union([Type.String(), Type.Null()]),
          title: Type.String(),
          asked: Type.Integer(),
          share: Share,
          /** Against the first of them; null for the first. */
          against: Type.Union([
            Type.Object({
              points: Type.Number(),
              low: Type.Number(),
              high: Type.Number(),
              differs: Type.Union([Type.Boolean(), Type.Null()]),
            }),
            Type.Null(),
          ]),
        }),
      ),
    }),
  ),
});
export type StatisticsView = Static<typeof StatisticsView>;
