import type { Law } from '../rules/law.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { CompiledManifest } from '../decide/compile.ts';

/**
 * Everything evidence may rest on: what the server read from its own tables and registers at `now`.
 * A part is null while nothing provides it; evidence then says «not yet shown» and why.
 * The server assembles it in evidence/reads.ts; tests build it by hand.
 */
export interface Reads {
  /** Instant of the reading, ISO 8601 UTC. */
  readonly now: string;
  /** Today in Asia/Baku, `YYYY-MM-DD`. */
  readonly today: string;
  readonly law: Law;
  readonly manifest: Manifest;
  /** The manifest in force, compiled for the gate: evidence may ask it real questions with `may`. */
  readonly gate: CompiledManifest;
  readonly policy: PolicyReads | null;
  readonly consents: ConsentReads | null;
  readonly requests: RequestReads | null;
  readonly retention: RetentionReads | null;
  readonly journal: JournalReads | null;
  readonly access: AccessReads | null;
  readonly security: SecurityReads | null;
  readonly stores: readonly StoreReads[] | null;
  readonly disclosures?: DisclosureReads | null;
  readonly notices?: NoticeReads | null;
  /** How people were told of each significant version after the first, oldest first. */
  readonly announcements?: readonly AnnouncementReads[] | null;
  /** Languages in which the material of a duty (`parents-material`) stands in the portal, by duty. */
  readonly materials?: Readonly<Record<string, readonly string[]>> | null;
  /** The organisation's own statistics of visits and the keys of their pseudonyms; absent until they are read. */
  readonly visits?: VisitReads | null;
  /** Last crawl of each site by the scanner; null until the scanner is there. */
  readonly crawls: readonly CrawlReads[] | null;
  /** Declared sites that no crawl shows as they are now; absent until they are told. */
  readonly unseenSites?: readonly UnseenSite[];
}
export interface PolicyReads {
  /** Versions, oldest first. Exactly one is in force at `now` unless none was published. */
  readonly versions: readonly {
    number: number;
    hash: string;
    approved: string;
    effectiveAt: string;
    publishedAt: string;
    significant: boolean;
    noticeAt: string | null;
  }[];
  /** Number of the version in force; null before the first publication. */
  readonly inForce: number | null;
  /** Result of rendering the public pages in the three languages just now, without JavaScript. */
  readonly rendered: readonly {
    page: 'privacy' | 'cookies';
    language: 'az' | 'en' | 'ru';
    ok: boolean;
    bytes: number;
    thirdPartyUrls: number;
  }[];
  /** Former versions fetched just now from the archive, the latest first; absent until they are. */
  readonly archived?: readonly { readonly number: number; readonly ok: boolean }[];
}
/** How people were told of one significant version. */
export interface AnnouncementReads {
  readonly version: number;
  /** Whether the notice stands on the site from the publication on: promised, and there is a banner that shows it. */
  readonly onSite: boolean;
  /** Whether somebody said in the journal how people were told, or that they need not be. */
  readonly toldByStaff: boolean;
  /** Whether the version promises letters. */
  readonly lettersPromised: boolean;
  /** Letters to the registered people, counted by what became of them; null before they began to go out. */
  readonly letters: {
    readonly waiting: number;
    readonly sent: number;
    readonly failed: number;
    /** Who was erased or closed the account before the letter went. */
    readonly gone: number;
    readonly startedAt: string;
    /** Set once everybody was written to and a second look found nobody new. */
    readonly endedAt: string | null;
    readonly lastSentAt: string | null;
    /** Whether the letters, as they are sent, show the way out and who the controller is. */
    readonly wayOut: boolean;
    readonly identity: boolean;
  } | null;
}
export interface NoticeReads {
  /** Messages that were not sent because the person refused the channel; each is on record. */
  readonly withheld: number;
  /** Messages that went out on a refused channel (must be 0). */
  readonly sentAgainstRefusal: number;
  /** Messages that went out without a way to refuse (must be 0). */
  readonly withoutWayOut: number;
  readonly sent: number;
}
export interface ConsentReads {
  /** Choices on record: who chose three times is in it three times. */
  readonly total: number;
  /** People (a device, or a person by an identifier of theirs) who ever chose; absent until they are counted. */
  readonly people?: number;
  /** Per purpose: how many people last said yes, no, or withdrew. */
  readonly byPurpose: Readonly<Record<string, { given: number; refused: number; withdrawn: number }>>;
  /** Records whose wording cannot be shown again (must be 0). */
  readonly withoutWording: number;
  /** Records without a policy version (must be 0). */
  readonly withoutVersion: number;
  readonly lastAt: string | null;
  /** Sites (origins) the banner was seen to run on, by recorded choices. */
  readonly sites: readonly string[];
}
export interface RequestReads {
  /** Whether the portal, e-mail intake and API are open for requests. */
  readonly channels: { readonly portal: boolean; readonly api: boolean; readonly email: boolean };
  /** Kinds the runtime can fulfil end to end. */
  readonly kinds: readonly string[];
  readonly byKind: Readonly<
    Record<
      string,
      {
        open: number;
        answered: number;
        /** Answered or refused after the last day. */
        answeredLate: number;
        overdue: number;
        refused: number;
        withStoresPending: number;
      }
    >
  >;
  /** Answered erasures and their second scans. */
  readonly erasures: {
    readonly done: number;
    readonly secondScanClean: number;
    readonly secondScanDirty: number;
  };
  readonly unverifiedDisclosures: number;
  /** The clock the next request would run under today. */
  readonly clock: { readonly citation: string; readonly dueIfReceivedToday: string } | null;
  readonly handling?: HandlingReads;
}
/** How requests were handled, counted over all of them; a figure is absent until something counts it. */
export interface HandlingReads {
  readonly opened?: number;
  /** Requests acknowledged with number and due date. */
  readonly acknowledged?: number;
  /** Requests of the last minutes whose acknowledgement is on its way. */
  readonly acknowledging?: number;
  /** Open requests nobody is in charge of. */
  readonly withoutOwner?: number;
  readonly refusals?: number;
  /** Refusals sent without a ground of the closed list or without reasons (must be 0). */
  readonly refusalsWithoutGround?: number;
  readonly extensions?: number;
  /** Extensions after the term, without a notice, or longer than promised (must be 0). */
  readonly extensionsOutOfRule?: number;
  /** Extensions whose notice is written and has not gone out. */
  readonly extensionsUntold?: number;
  /** Pauses of terms, waiting for the person. */
  readonly pauses?: number;
  /** Pauses that a law of the request does not know, or without a question to the person (must be 0). */
  readonly pausesOutOfRule?: number;
  /** Pauses whose question is written and has not gone out. */
  readonly pausesUntold?: number;
  readonly fees?: number;
  /** Fees without the ground or the amount (must be 0). */
  readonly feesWithoutGround?: number;
  readonly answers?: number;
  readonly answersNamingAuthority?: number;
  /** Channels an outcome did go out by: email, portal, cabinet, post. */
  readonly outcomeVia?: readonly string[];
  /** Whether people signed in can see, change and delete their data without the office. */
  readonly selfService?: boolean;
  /** Parts the last access answer held, in the words of the kind `access-answer-contents`. */
  readonly accessParts?: readonly string[];
  /** Formats of the portability package: json, csv … */
  readonly packageFormats?: readonly string[];
  /** Formats the journal of requests can be exported in: csv, pdf. */
  readonly journalFormats?: readonly string[];
  /** Requests forwarded to the controller they concern. */
  readonly forwarded?: number;
  /** Requests about children that another open request stands before (must be 0). */
  readonly childrenBehind?: number;
}
/** Register of disclosures to state bodies. */
export interface DisclosureReads {
  readonly total: number;
  /** Disclosures without ground or without approver (must be 0). */
  readonly incomplete: number;
  /** Disclosures the person may be told of, and of these how many were told. */
  readonly tellable: number;
  readonly told: number;
}
export interface RetentionReads {
  /** Tables that hold data of a purpose and that no sweep by dates goes over; absent until they are told. */
  readonly unswept?: readonly {
    readonly store: string;
    readonly table: string;
    readonly purposes: readonly string[];
  }[];
  readonly schedules: readonly {
    readonly purpose: string;
    readonly store: string;
    readonly table: string;
    readonly keep: string;
    readonly after: string;
    /** End of the last sweep that was finished. */
    readonly lastSweepAt: string | null;
    readonly destroyed: number;
    /** Rows past their term at the last scan that are still there and not held. */
    readonly overdue: number;
    readonly failed: string | null;
  }[];
  readonly acts: readonly {
    readonly number: number;
    readonly at: string;
    readonly count: number;
    readonly entry: number;
    readonly sha256: string;
  }[];
  /** Withdrawals whose data was to go with the consent; absent until they are carried out by anything. */
  readonly withdrawals?: {
    /** Carried out in every store, and how many of them after their last day. */
    readonly done: number;
    readonly doneLate: number;
    /** Still to be carried out, and how many of them past their last day. */
    readonly pending: number;
    readonly overdue: number;
  };
  /** Rows that executed erasures destroyed or emptied; absent until erasures issue acts too. */
  readonly erasedRows?: number;
  /** Legal holds that stand, and how many of them name no end (must be 0); absent until holds are kept. */
  readonly holds?: {
    readonly standing: number;
    readonly withoutEnd: number;
    /** Holds whose end or case is over and which still stop a sweep (must be 0). */
    readonly outlived: number;
  };
  /** Depersonalisation runs with the smallest group each measured; absent until there is a measure. */
  readonly anonymisations?: readonly {
    readonly at: string;
    readonly k: number;
    readonly identifiers: number;
  }[];
  /** Confirmations of deletion handed out that verify offline, and that do not. */
  readonly confirmations?: { readonly given: number; readonly failing: number };
  /** The last restore drill: people erased before the backup who came back (must be 0). */
  readonly restoreDrill?: { readonly at: string; readonly cameBack: number };
  /** Things archived, and how many of them without law or end (must be 0). */
  readonly archives?: { readonly total: number; readonly withoutGround: number };
  /** Recall of the text depersonaliser on its held-out set, 0 to 1. */
  readonly textRecall?: { readonly at: string; readonly recall: number };
}
export interface JournalReads {
  readonly size: number;
  readonly lastCheckpointAt: string | null;
  /** Result of the last full verification by the independent verifier. */
  readonly verified: { readonly at: string; readonly ok: boolean; readonly size: number } | null;
  readonly byKind: Readonly<Record<string, number>>;
  /** Subject keys destroyed. */
  readonly keysDestroyed: number;
}
export interface AccessReads {
  readonly accounts: number;
  readonly accountsWithSecondFactor: number;
  /** Routes that are not public. */
  readonly routes: number;
  /** Routes that no role was granted and yet answer (must be 0). */
  readonly openRoutes: number;
  readonly denialsJournaled: number;
}
export interface SecurityReads {
  /** Columns of Əmanət's own database that hold personal data in clear (must be 0), from a live check. */
  readonly clearColumns: number;
  readonly tls: { readonly terminated: boolean; readonly minimum: string | null; readonly hsts: boolean };
}
export interface StoreReads {
  readonly store: string;
  readonly reachable: boolean;
  /** Set when there is no connector for its engine: it is never looked into. */
  readonly unconnected?: true;
  readonly checkedAt: string;
  /** Columns no category covers, found by comparing the store map with the real schema. */
  readonly undeclaredColumns: readonly string[];
  readonly missingColumns: readonly string[];
  /** Columns whose names look like a special category, declared or not, with the kind; absent until looked for. */
  readonly specialColumns?: readonly { readonly column: string; readonly kind: string }[];
  /** Luhn-valid card numbers found by sampling. */
  readonly cardNumbers: number;
}
export interface VisitReads {
  /** Views and events counted since ever. */
  readonly counted: number;
  /** Keys destroyed at the end of their period; and of the last thirty days how many later than an hour after it. */
  readonly keysDestroyed: number;
  readonly keysDestroyedLate: number;
  /** Keys more than an hour past the end of their period that are still there (must be 0). */
  readonly keysOverdue: number;
  readonly lastDestroyedAt: string | null;
}
export interface UnseenSite {
  readonly site: string;
  /** `never`: no crawl of the last month; `failing`: there is one, and the next did not come about. */
  readonly because: 'never' | 'failing';
}
export interface CrawlReads {
  readonly site: string;
  readonly at: string;
  readonly undeclared: readonly string[];
  readonly beforeChoice: readonly string[];
  /** Seen after «reject all» and not declared as necessary; absent when that was not looked at. */
  readonly afterRefusal?: readonly string[];
  /** Seen by a visitor whose browser objects (Global Privacy Control) and not declared as necessary. */
  readonly underSignal?: readonly string[];
  /** Still there after the consent was taken back. */
  readonly leftOver?: readonly string[];
  /** Set for longer than the list says. */
  readonly longerLived?: readonly string[];
  /** Phases of a visit that could be reached: before, rejected, accepted, withdrawn, gpc. */
  readonly phases?: readonly string[];
}
