/** An answer of the host that refuses: what `OfficeExtension.Error` shows as its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

/** The code of what an add-in uses and this host does not know: no test may pass with it. */
export const notImplementedCode = 'NotImplementedInTestHost';

export function notImplemented(member: string): HostError {
  return new HostError(notImplementedCode, `not implemented in the test host: ${member}`, member);
}
