import type { Api } from '../apis/api.ts'
import { comesNaturally } from '../causes/causes.ts'
import { exampleKey, keyNamed } from '../faces/keys.ts'
import { keySchemes } from '../faces/generated/faces.ts'
import { curl } from '../json/curl.ts'
import { type ErrorEntry, errorCatalogue } from '../openapi/errors.ts'
import { loadDocument } from '../openapi/load.ts'
import type { Operation } from '../openapi/operation.ts'
import { describeScenarios } from '../unhappy/describe.ts'
import { style } from './style.ts'

/** The page a newcomer finds at the server's URL: what is here, and what to paste first. */
export function Welcome({ apis, url }: { apis: readonly Api[]; url: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Maniquí</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>Maniquí</h1>
        <p>
          A stand-in for two salon-booking APIs. Every key is a salon of its own:{' '}
          {apis.map(({ name }, index) => (
            <>
              {index > 0 ? ' and ' : ''}
              <code>{keyNamed(name, 'NAME')}</code>
            </>
          ))}{' '}
          open the same one, so what is booked through one API is taken in the other.
        </p>
        {apis.map((api) => (
          <ApiSection api={api} url={url} />
        ))}
        <h2>Scenarios</h2>
        <p>
          For one request by the header <code>X-Maniqui-Scenario</code>, for a sandbox through the
          control API (<a href="/openapi/control.json">its document</a>,{' '}
          <a href="/_maniqui/scenarios">the scenarios</a>,{' '}
          <a href="/_maniqui/errors">every error</a>).
        </p>
        <table>
          <tbody>
            {describeScenarios().map(({ name, summary }) => (
              <tr>
                <td>
                  <code>{name}</code>
                </td>
                <td>{summary}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  )
}

/** The vendor's example key opens the document's own salon, where its requests work as they stand. */
function ApiSection({ api, url }: { api: Api; url: string }) {
  // With its prose, which what serves it goes without.
  const document = loadDocument(api.name)
  const errors = errorCatalogue(document)
  const key = exampleKey(api.name) ?? keyNamed(api.name, 'demo')
  const first = {
    url: `${url}${api.documentedRequest()}`,
    headers: [[keySchemes[api.name].header, key]],
  } as const
  return (
    <section>
      <h2>{document.title}</h2>
      <pre>{curl(first, { quotes: 'double', urlFirst: true })}</pre>
      <p>
        The document: <a href={`/openapi/${api.name}.json`}>/openapi/{api.name}.json</a>
      </p>
      <table>
        <tbody>
          {document.operations.map((operation) => (
            <OperationRow operation={operation} errors={errors} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Each error is also what to write behind `Prefer: example=` to get it. */
function OperationRow({
  operation,
  errors,
}: {
  operation: Operation
  errors: readonly ErrorEntry[]
}) {
  const { method, path, summary, operationId } = operation
  const own = errors.filter((error) => error.operationId === operationId)
  return (
    <tr>
      <td>
        <b>{method}</b> <code>{path}</code>
        <br />
        {summary}
      </td>
      <td>
        <details>
          <summary>{own.length} errors</summary>
          {own.map(({ status, code = '', summary: what }) => (
            <div title={what}>
              {status} <code>{code}</code>
              {comesNaturally(operation, code) ? '' : ' only on demand'}
            </div>
          ))}
        </details>
      </td>
    </tr>
  )
}
