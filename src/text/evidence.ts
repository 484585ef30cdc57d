/** How a row of a table came to be known, from the strongest to the weakest. */
export type Evidence = 'documented' | 'source' | 'observed' | 'inferred'
