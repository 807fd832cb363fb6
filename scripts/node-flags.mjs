/**
 * How Node runs a server. Buffers of requests and statements lie outside V8's heap and live for milliseconds; by default
 * every 64 MB of them start a collection of the whole heap, at full load once a second for 10 ms and more. Counted in one
 * limit with the heap, and with room for a second's young objects, they are freed by the short collections alone.
 */
export const serverFlags = [
  '--disable-warning=ExperimentalWarning',
  '--external-memory-accounted-in-global-limit',
  '--initial-old-space-size=256',
  '--max-semi-space-size=32',
];
