import { httpContext, mainContext } from './nginx-server.ts'
import type { HttpPlan, SocketPlan } from './random-configuration.ts'

/** The plan as nginx reads it. */
export function configurationText(folder: string, { directives, sockets }: HttpPlan): string {
  const servers = sockets.flatMap(serverBlocks)
  return [
    mainContext(folder),
    'http {',
    ...indent([httpContext(folder), ...directives, ...servers]),
    '}',
    '',
  ].join('\n')
}

function serverBlocks({ servers }: SocketPlan): readonly string[] {
  return servers.map(({ name, listen, directives }) =>
    ['server {', ...indent([listen, `server_name ${name};`, ...directives, 'return 204;']), '}'].join('\n'),
  )
}

function indent(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => part.split('\n')).map((line) => `  ${line}`)
}
