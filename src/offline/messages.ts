/** What pages and the service worker tell each other. */

/** From a page: it was read (on a connection where the reader wants little data or not); keep the whole site; stop; remove what is kept; how far are we; take the new version. */
export type ToWorker =
  | { type: 'read'; url: string; lean: boolean }
  | { type: 'keep' }
  | { type: 'stop' }
  | { type: 'remove' }
  | { type: 'status' }
  | { type: 'take-over' };

/** How the copy of the whole site stands. */
export interface KeepStatus {
  type: 'status';
  /** Files and bytes (on the wire) that are kept, and that there are. */
  keptFiles: number;
  files: number;
  keptBytes: number;
  bytes: number;
  running: boolean;
  /** Why the last copy ended early: no network, no room. */
  failed?: 'network' | 'room';
}
