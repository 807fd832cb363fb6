import { type Static, Type } from 'typebox';
import { staffEmailForm } from './mail-address.ts';

export const SignInBody = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
    code: Type.String({ pattern: '^\\d{6}$' }),
  },
  { additionalProperties: false },
);
export type SignInBody = Static<typeof SignInBody>;

export type StaffRole = 'owner' | 'officer' | 'handler' | 'auditor';
/** Who is signed in, as the console sees it. */
export interface Me {
  readonly account: string;
  readonly email: string;
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly role: StaffRole }[];
  readonly hasAgreement: boolean;
}

const roleSchema = Type.Unsafe<StaffRole>({
  type: 'string',
  enum: ['owner', 'officer', 'handler', 'auditor'],
  description: 'What the member may do here.',
});
/** Body of `POST /v1/organisations/:org/accounts`: invites by e-mail. */
export const InviteBody = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254, pattern: staffEmailForm }),
    role: roleSchema,
    hasAgreement: Type.Boolean({ description: 'Whether the confidentiality agreement is signed (LAL-2.8).' }),
    language: Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')], {
      description: 'Language of the letter.',
    }),
  },
  { additionalProperties: false },
);
export type InviteBody = Static<typeof InviteBody>;
/** Body of `POST …/accounts/:account/role`. */
export const RoleBody = Type.Object({ role: roleSchema }, { additionalProperties: false });
export type RoleBody = Static<typeof RoleBody>;
/** Body of `POST …/accounts/:account/factor`: a new link to set password and second factor is mailed. */
export const ResetBody = Type.Object(
  { language: InviteBody.properties.language },
  { additionalProperties: false },
);
export type ResetBody = Static<typeof ResetBody>;

/** `invited`: the link was not used yet, or was mailed anew; `lapsed`: it is too old. */
export type MemberState = 'active' | 'invited' | 'lapsed';
/** A member of an organisation's staff, as an owner sees one. */
export interface MemberView {
  readonly account: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly state: MemberState;
  readonly hasAgreement: boolean;
  readonly createdAt: string;
  /** When the account was last used; null while it never was, or its sessions are gone. */
  readonly seenAt: string | null;
  /** True for whoever asks. */
  readonly you: boolean;
}
export interface MembersView {
  readonly members: readonly MemberView[];
}

/** By account, what those are called who work in an organisation or did. */
export interface StaffNamesView {
  readonly names: Readonly<
    Record<
      string,
      { readonly name: string; /** Closed to the organisation since. */ readonly closed: boolean }
    >
  >;
}

const invitationToken = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: 'The end of the link.' });
/** Body of `POST /v1/invitations/look`. The token travels in bodies alone: no log has it. */
export const InvitationLookBody = Type.Object({ token: invitationToken }, { additionalProperties: false });
/** What the link opens: whose it is, and the second factor to set up. */
export interface InvitationView {
  readonly email: string;
  readonly organisation: string;
  /** Base32, for an authenticator app. */
  readonly secret: string;
  /** The same as an `otpauth:` address. */
  readonly uri: string;
}
/** Body of `POST /v1/invitations/acceptance`. */
export const AcceptBody = Type.Object(
  {
    token: invitationToken,
    password: Type.String({ minLength: 12, maxLength: 200 }),
    code: Type.String({ pattern: '^\\d{6}$' }),
  },
  { additionalProperties: false },
);
export type AcceptBody = Static<typeof AcceptBody>;
