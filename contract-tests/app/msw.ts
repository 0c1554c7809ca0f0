import { createManiqui } from 'maniqui'
import { handlers } from 'maniqui/msw'
import { setupWorker } from 'msw/browser'

const maniqui = await createManiqui()
export const worker = setupWorker(...handlers(maniqui, { origins: ['https://api.example'] }))
