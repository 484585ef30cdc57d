/** What the command line has of the world outside; tests give their own. */
export interface Terminal {
  readonly cwd: string
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stdin: NodeJS.ReadableStream
}

/** 0 passes, 1 the gate fails, 2 usage or settings, 3 could not run. */
export type ExitCode = 0 | 1 | 2 | 3

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
