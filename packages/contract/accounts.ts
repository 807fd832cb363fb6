import { type Static, Type } from 'typebox';

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
