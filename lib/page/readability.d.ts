/** The parser alone: the package's entry also holds a test of readability that is not used here. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
