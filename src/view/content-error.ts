/** The writing is incomplete or contradicts itself. The message names the file, the field and the way out. */
export class ContentError extends Error {
  override name = 'ContentError';
}
