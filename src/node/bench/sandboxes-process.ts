import { measureSandboxes } from './sandboxes.ts'

/* A process of its own for what is measured in resident memory: prints the figures as JSON. */
process.stdout.write(JSON.stringify(await measureSandboxes()))
