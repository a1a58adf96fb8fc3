// What the probes need to know of a document.
// operations.mjs FILE prints its operations.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

// Every operation: its method, path and place in the document.
export function* operations(document) {
    for (const [path, item] of Object.entries(document.paths)) {
        for (const [method, operation] of Object.entries(item)) {
            if (METHODS.has(method)) yield { method: method.toUpperCase(), path, item, operation }
        }
    }
}

// What an example shows: a single one, or the first of several.
export function shown({ example, examples, schema }) {
    return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.example
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    for (const { method, path } of operations(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
        console.log(`${method} ${path}`)
    }
}
