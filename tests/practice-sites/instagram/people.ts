// Who is on the Instagram practice page, by what the address asks: who is signed in, and whom presses and messages reach.
import { asSchool, towardsWhom } from '../page/circumstance';
import { me, neighbours, officialAccount, towards } from '../page/neighbours';
import type { Person } from './pieces';

export const signedIn: Person = asSchool ? officialAccount : me;

export const target: Person = towards[towardsWhom];

/** Everybody there is a page about. */
export const everybody: readonly Person[] = [signedIn, target, ...neighbours, me, officialAccount];

export const personAt = (path: string): Person | undefined => everybody.find(({ handle }) => path.split('/')[1] === handle);
