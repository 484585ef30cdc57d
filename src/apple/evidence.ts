/** How a fact about Apple's systems came to be known, from the strongest to the weakest. */
export type Evidence = 'documented' | 'source' | 'observed' | 'inferred'
