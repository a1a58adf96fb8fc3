// probe.mjs DOCUMENT URL: whether Prism objects to what is wrong. It serves the spoiled document.
//
// Prism says nothing of a schema that it cannot compile, and then lets everything through. So each
// operation is called with bodies that it must refuse, and then as documented: then the answer,
// which is spoiled, must be refused.
import { readFileSync } from 'node:fs'
import { operations, shown } from './operations.mjs'

const [file, base] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8'))

const untagged = value => {
    if (Array.isArray(value)) return value.map(untagged)
    if (value === null || typeof value !== 'object') return value
    const kept = Object.entries(value).filter(([key]) => key !== '_type')
    return Object.fromEntries(kept.map(([key, inner]) => [key, untagged(inner)]))
}

const target = ({ path, item, operation }) => {
    const query = new URLSearchParams()
    for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const value = shown(parameter)
        if (parameter.in === 'path') {
            path = path.replace(`{${parameter.name}}`, encodeURIComponent(value ?? '1'))
        } else if (parameter.in === 'query' && value !== undefined) {
            for (const each of [value].flat()) query.append(parameter.name, each)
        }
    }
    return `${base}${path}?${query}`
}

const resolved = schema =>
    schema?.$ref ? resolved(document.components.schemas[schema.$ref.split('/').pop()]) : schema

// A form, where the operation takes nothing else. Prism reads no lists of files.
const form = ({ operation }) => {
    const content = operation.requestBody?.content ?? {}
    const schema = resolved(content['multipart/form-data']?.schema)
    if (schema === undefined || content['application/json']) return undefined
    const form = new FormData()
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (resolved(property).type !== 'array') form.append(name, 'a file')
    }
    return form
}

const status = async (known, body) => {
    const headers = { authorization: 'test', accept: 'application/json' }
    if (body !== undefined) headers['content-type'] = 'application/json'
    const content = body === undefined ? form(known) : JSON.stringify(body)
    const answer = await fetch(target(known), { method: known.method, headers, body: content })
    await answer.arrayBuffer()
    return answer.status
}

const REFUSED = [400, 422]
const SPOILED = [500]

const missed = []
const tally = { bodies: [0, 0], tags: [0, 0], answers: [0, 0] }
// Whether Prism answers as it must; `vital` says so if it does not.
const expect = (kind, is, wanted, vital) => {
    const objected = wanted.includes(is)
    tally[kind][0] += objected
    tally[kind][1] += 1
    if (!objected && vital) missed.push(`${vital}, and Prism answers ${is}`)
}
const says = schema => schema !== undefined && Object.keys(schema).length > 0

for (const known of operations(document)) {
    const { method, path, operation } = known
    const request = operation.requestBody?.content?.['application/json']
    const body = request && shown(request)
    if (says(request?.schema)) {
        expect('bodies', await status(known, 0), REFUSED, `${method} ${path}: the body is \`0\``)
        // There are classes that may carry a tag and need not.
        if (JSON.stringify(body)?.includes('"_type"')) {
            expect('tags', await status(known, untagged(body)), REFUSED)
        }
    }
    const success = Object.entries(operation.responses).find(([key]) => key.startsWith('2'))
    if (says(success?.[1].content?.['application/json']?.schema)) {
        expect('answers', await status(known, body), SPOILED, `${method} ${path}: the answer is \`0\``)
    }
}
if (tally.tags[1] > 0 && tally.tags[0] === 0) missed.push('No body is refused for having no tags')

const of = ([some, all]) => `${some} of ${all}`
console.log(
    `Prism refuses ${of(tally.bodies)} bodies that are \`0\`, ${of(tally.tags)} without tags, ` +
        `and ${of(tally.answers)} answers that are \`0\``,
)
for (const line of missed) console.error(line)
process.exitCode = missed.length ? 1 : 0
