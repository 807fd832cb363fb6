/** Where the script came from: words are asked for there, and consents sent there. */
export const home = { server: '' };
