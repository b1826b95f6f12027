// One thing by which a person can be reached, before anybody asks whose it is.
import type { Span } from '../../model/span';

/** Whoever gives more is told of these first, and of the rest when they are gone. */
export const MOST_DETAILS = 10;

export interface Detail {
  readonly sort: 'mobile' | 'landline' | 'email' | 'address';
  readonly span: Span;
  /** Written so that machines do not see it: "oh seven seven…", "gmail dot com". Whoever hides it gives it on purpose. */
  readonly spelt: boolean;
  /** Plainly somebody's own without another word: an address at a free mail service. */
  readonly personal: boolean;
}
