// Dates inside a Slovene sentence: formatting gives "23. november", but "of" and "from" ask for "23. novembra".

/** Returns a day as `Intl` writes it in Slovene with its month in the genitive. */
export const genitive = (day: string): string =>
  day.replace(/\p{L}+/u, (month) => `${month.replace(/ar$/, 'arj').replace(/e(?=[rc]$)/, '')}a`);
