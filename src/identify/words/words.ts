/** The kinds of words that signals ask for; each language has its own list of each. All are lower case, without accents. */

export interface Words {
  /** Say that the number is an error: error 10061. */
  errors: string;
  /** Say that it is a code of some kind: code 10061, status 404. */
  codes: string;
  /** Say that somebody met it: got 10061, shows 691. */
  verbs: string;
  /** Small words between a label and its number: error code is 809. */
  joins: string;
  /** Carry on what stands before them: error number 10061, process id 10061. */
  carriers: string;
  /** Lead to a place or a time: listening on 10061, after 10060. */
  places: string;
  /** Things that are numbered: port 10061. */
  things: string;
  /** An entry of a log, which has a number of its own: event 20227. It is a thing, too. */
  events: string;
  /** Things that hex numbers are places of: address 0x80200010. */
  memory: string;
  /** Beginnings of words that speak of a failure. */
  failures: string;
  /** Whole words that deny. */
  negations: string;
  /** What a quantity is counted in: 10060 ms. */
  units: string;
  /** Words in -s that follow a number and are no count of things: 10061 means. */
  uncounted: string;
  /** Beginnings of words that speak of networks, sign-in and certificates: what explains an error of ours has one. */
  field: string;
  /** Say that a person speaks to another, not a program. */
  persons: string;
  /** Other systems that number their replies and errors. */
  foreign: string;
}
