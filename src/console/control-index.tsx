import { loadDocument } from '../openapi/load.ts'
import { style } from './style.ts'

/** What the control API has, with a link where following it does no more than look. */
export function ControlIndex() {
  const { title, operations } = loadDocument('control')
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <p>
          Arranges the mock itself. <a href="/openapi/control.json">Its document</a> says it all;{' '}
          <a href="/">both vendors’ APIs</a>.
        </p>
        <table>
          <tbody>
            {operations.map(({ method, path, summary }) => (
              <tr>
                <td>
                  <b>{method}</b>{' '}
                  <code>
                    {method === 'GET' && !path.includes('{') ? <a href={path}>{path}</a> : path}
                  </code>
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
