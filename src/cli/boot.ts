#!/usr/bin/env node
import module from 'node:module'

/* What `maniqui` starts once it is built. In development main.ts is run itself. */

// Node 22 and later keep what they compiled, for themselves; on Node 20 a start compiles as ever.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache()
}
await import('./main.ts')
