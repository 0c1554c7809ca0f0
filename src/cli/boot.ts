#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { compiledScript, runScript } from '../node/compiled-script.ts'

/* What `maniqui` starts once it is built: main.ts as a bundle, beside this file. In development main.ts is run itself. */

const path = fileURLToPath(new URL('command.cjs', import.meta.url))
runScript(compiledScript(path), path)
