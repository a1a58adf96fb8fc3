// spoil.mjs IN OUT: a copy of a document in which every success is answered with `0`. None is documented so, and
// Prism has to object to each of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { operations } from './operations.mjs'

const [input, output] = process.argv.slice(2)
const document = JSON.parse(readFileSync(input, 'utf8'))
for (const { operation } of operations(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!status.startsWith('2')) continue
        const json = response.content?.['application/json']
        if (json) {
            delete json.examples
            json.example = 0
        }
    }
}
writeFileSync(output, JSON.stringify(document))
