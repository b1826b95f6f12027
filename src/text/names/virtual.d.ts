// What the plugin makes: words packed as one digit of shared letters and the rest.
declare module 'virtual:given-names' {
  export const names: string;
  export const grades: string;
  export const persons: string;
  export const common: string;
  export const levels: string;
  export const surnames: string;
  export const words: string;
  /** One letter for each of the words, in their order. */
  export const classes: string;
}
