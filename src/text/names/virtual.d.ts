// What the plugin makes: words packed as one digit of shared letters and the rest.
declare module 'virtual:given-names' {
  export const names: string;
  export const words: string;
}
