import { hostileText } from './hostile.ts'
import type { Mutation } from './mutation.ts'
import { scenarioHeader } from './unhappy.ts'
import { secretName } from './world.ts'

/** Keys, content types and whatever else a server might trust. */
export const bendHeaders: Mutation = (draft, dice) => {
  const { headers } = draft
  const set = (name: string, value: string) => {
    draft.headers = [...headers.filter(([known]) => known !== name), [name, value]]
  }
  dice.weighted([
    [
      3,
      () =>
        set(
          'content-type',
          dice.pick([
            'text/plain',
            'application/JSON',
            'application/json;charset=utf-7',
            'application/json, text/plain',
            'multipart/form-data; boundary=x',
            'application/x-www-form-urlencoded',
            '',
            'application/merge-patch+json',
            hostileText(dice),
          ]),
        ),
    ],
    [
      3,
      () =>
        set(
          'x-api-key',
          dice.pick([
            '',
            'cpk_',
            'cpk_.',
            'cpk_..',
            'cpk__unkeyed',
            'cpk_invalid',
            'cpk_expired',
            'hh_live_inactive',
            'hh_live_',
            'cpk_abc123...',
            `cpk_${'x'.repeat(65)}`,
            `cpk_${hostileText(dice)}`,
            'cpk_a, cpk_b',
            `CPK_${secretName}`,
            `cpk_${secretName}`,
            'cpk___proto__',
            'cpk_constructor',
          ]),
        ),
    ],
    [
      1,
      () =>
        set(
          'authorization',
          dice.pick([
            'Bearer',
            'bearer  cpk_a',
            'Basic Y3BrX2E6',
            `Bearer cpk_${secretName} x`,
            `Bearer ${' '.repeat(2000)}`,
            'Bearer cpk_b',
          ]),
        ),
    ],
    [
      1,
      () =>
        (draft.headers = headers.filter(
          ([name]) => name !== 'x-api-key' && name !== 'authorization',
        )),
    ],
    [1, () => set('content-length', dice.pick(['0', '-1', '99999999', 'abc', '1e3']))],
    [1, () => set('transfer-encoding', dice.pick(['chunked', 'gzip, chunked', 'identity']))],
    [
      1,
      () =>
        set(
          'origin',
          dice.pick([
            'null',
            'http://localhost:5173',
            'https://evil.example',
            'http://127.0.0.1.evil.example',
            '',
          ]),
        ),
    ],
    [
      1,
      () =>
        set(
          'host',
          dice.pick(['evil.example', 'localhost.', '[::1]:4010', '127.0.0.1:99999', '', 'a b']),
        ),
    ],
    [1, () => set('accept', dice.pick(['text/html', '*/*;q=0', '', hostileText(dice)]))],
    [1, () => set('referer', `http://x/?api_key=cpk_${secretName}`)],
    [1, () => set('cookie', `session=cpk_${secretName}; ${'a=b; '.repeat(dice.int(0, 500))}`)],
    [
      1,
      () =>
        set(
          dice.pick([
            'access-control-request-method',
            'if-none-match',
            'range',
            'expect',
            'x-forwarded-host',
            'x-http-method-override',
            'upgrade',
          ]),
          dice.pick(['PUT', '*', 'bytes=0-1', '100-continue', 'h2c', 'evil.example']),
        ),
    ],
  ])
}

/** What a request may wish for itself. */
export const wish: Mutation = (draft, dice) => {
  const header = dice.weighted<[string, string]>([
    [3, () => ['x-maniqui-scenario', scenarioHeader(dice)]],
    [
      1,
      () => [
        'x-maniqui-scenario',
        dice.pick([
          '',
          ',',
          ';',
          'slow;',
          'slow; ms=1; ms=2',
          'slow; __proto__=1',
          'respond; code=__proto__',
          'slow,'.repeat(200),
          'x'.repeat(3000),
          'flaky; probability=1e999',
          'constructor',
        ]),
      ],
    ],
    [
      3,
      () => [
        'prefer',
        dice.pick([
          'code=422',
          'code=500',
          'code=200',
          'code=404',
          'code=429',
          'code=503',
          'example=SLOT_NOT_AVAILABLE',
          'delay=1',
          'code=422, delay=1',
          'code="401"',
        ]),
      ],
    ],
    [
      1,
      () => [
        'prefer',
        dice.pick([
          'code',
          'code=',
          'code=99999999999999999999',
          'code=__proto__',
          'example="',
          String.raw`example="a\"b"`,
          'delay=-1',
          'delay=1e9',
          'respond-async, wait=10',
          'code=422;foo="bar',
          ','.repeat(1000),
          `example=cpk_${secretName}`,
          `example="${'\\a'.repeat(2000)}"`,
        ]),
      ],
    ],
  ])
  draft.headers = [...draft.headers, header]
}
