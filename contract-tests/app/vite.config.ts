import { maniqui } from 'maniqui/vite'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [maniqui()] })
