// How long a text is by X's own count: links, emoji and some scripts weigh differently.
import twitterText from 'twitter-text';

/** Returns the weighted length; X takes 280. */
export const weightedLength = (text: string): number => twitterText.parseTweet(text).weightedLength;
