import type { Reaction } from '../state/conversation.ts'
import type { World } from '../state/world.ts'
import { userJson } from './account.ts'
import { type JsonObject, nodeId } from './json.ts'

const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const

/** How many there are of each, as a comment carries it. */
export function reactionsJson(url: string, reactions: readonly Reaction[]): JsonObject {
  const counts = contents.map((name) => [name, reactions.filter(({ content }) => content === name).length])
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) }
}

export function reactionJson(world: World, { id, content, user, createdAt }: Reaction): JsonObject {
  return {
    id,
    node_id: nodeId('Reaction', id),
    user: userJson(world, user),
    content,
    created_at: createdAt,
  }
}
