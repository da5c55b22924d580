/** A file that cannot be edited as asked: its syntax is broken, or what shall be edited is not there. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
