/** What no address holds and nobody sees: control characters, marks of direction, spaces without width. */
const unseen = String.raw`\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f`;
/** What means something of its own in a line of addresses (RFC 5322, 3.2.3). */
const special = String.raw`@<>()[\]\\,;:"`;
/** The form of an e-mail address that letters can be sent to (an ECMAScript regular expression). */
export const emailForm = String.raw`^[^${unseen}${special}]{1,64}@[^${unseen}${special}]{1,190}\.[^${unseen}${special}.]{2,60}$`;
/** The same for addresses of staff, which may be of the house (`aysel@server`). */
export const staffEmailForm = String.raw`^[^${unseen}@]+@[^${unseen}@]+$`;
