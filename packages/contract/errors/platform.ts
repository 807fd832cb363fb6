import type { ErrorTable } from './error.ts';

/** Errors any route may answer. */
export const platformErrors = {
  'AMANAT-HTTP-400': {
    status: 400,
    title: 'The request is malformed',
    why: 'The body or the parameters do not have the documented form.',
    fix: 'Compare the request with the OpenAPI document at /openapi.json.',
  },
  'AMANAT-HTTP-401': {
    status: 401,
    title: 'Sign in first',
    why: 'This address is open to signed-in people or holders of a key only.',
    fix: 'Sign in at /console, or send the API key in the Authorization header.',
  },
  'AMANAT-HTTP-403': {
    status: 403,
    title: 'Not allowed',
    why: 'Your role does not open this address in this organisation.',
    fix: 'Ask the owner of the organisation for the role you need.',
  },
  'AMANAT-HTTP-404': {
    status: 404,
    title: 'Nothing here',
    why: 'There is no such address, organisation or record.',
    fix: 'Check the address.',
  },
  'AMANAT-HTTP-405': {
    status: 405,
    title: 'Another method is needed',
    why: 'The address exists, and does not take this method.',
    fix: 'Use a method that the Allow header names.',
  },
  'AMANAT-HTTP-408': {
    status: 408,
    title: 'The request came too slowly',
    why: 'The request was not whole within the time the server waits.',
    fix: 'Send it again.',
  },
  'AMANAT-HTTP-413': {
    status: 413,
    title: 'The request is too large',
    why: 'Bodies are limited in size.',
    fix: 'Send less at once.',
  },
  'AMANAT-HTTP-415': {
    status: 415,
    title: 'The body comes in a form that is not taken',
    why: 'Bodies are JSON in UTF-8, or what else the address documents, and are never compressed.',
    fix: 'Send Content-Type: application/json; charset=utf-8, or the type that is documented, without Content-Encoding.',
  },
  'AMANAT-HTTP-422': {
    status: 422,
    title: 'A card number is refused',
    why: 'The request holds a payment card number (Luhn-valid); Əmanət never stores one.',
    fix: 'Take the card number out; leave card data to the payment provider.',
  },
  'AMANAT-HTTP-429': {
    status: 429,
    title: 'Too many requests',
    why: 'One address sends more than is served.',
    fix: 'Wait for the time in Retry-After.',
  },
  'AMANAT-HTTP-431': {
    status: 431,
    title: 'The address or the headers are too long',
    why: 'The address and the headers of a request are limited in size together.',
    fix: 'Shorten the address or the cookies; send long data in the body.',
  },
  'AMANAT-HTTP-500': {
    status: 500,
    title: 'Something failed on our side',
    why: 'The cause is in the server log under the request id.',
    fix: 'Try again; tell the operator the request id if it stays.',
  },
  'AMANAT-HTTP-503': {
    status: 503,
    title: 'Not available right now',
    why: 'The database or a store does not answer.',
    fix: 'Try again in a moment; nothing was stored.',
  },
  'AMANAT-FORM-001': {
    status: 403,
    title: 'The form was sent from another site',
    why: 'Forms are taken from our own pages alone, so that no other site can send one in a visitor’s name; nothing was stored.',
    fix: 'Open the page at our own address and send the form from there; programs use the API.',
  },
  'AMANAT-FORM-002': {
    status: 403,
    title: 'The browser does not say where the form was opened',
    why: 'Neither Sec-Fetch-Site nor Origin names our own page: an extension or a proxy took them away, or a program sent the form. Nothing was stored.',
    fix: 'Open the page at our own address in another browser or without the extension, and send it again; programs use the API.',
  },
  'AMANAT-KEY-001': {
    status: 401,
    title: 'This key opens nothing here',
    why: 'It was made on another server, was cut on its way, or has been taken back.',
    fix: 'Send the key as it was shown: “Authorization: Bearer amk_…”. The operator makes another with admin.ts api-key.',
  },
  'AMANAT-KEY-002': {
    status: 403,
    title: 'This key does not open this',
    why: 'A key opens one organisation for what it was made for; this address is for something else, another organisation, or staff alone.',
    fix: 'Use a key of the organisation that you name, made for this: admin.ts api-key <organisation> <label> --for <scope> (docs/operating.md lists the scopes).',
  },
} as const satisfies ErrorTable;
