/** Rules of the house that the linter does not have. */
export default {
  meta: { name: 'house' },
  rules: {
    /** `if (x) return` may stand on one line; a loop goes on, and is seen by its braces. */
    'loop-braces': {
      meta: { fixable: 'code' },
      create(context) {
        const check = ({ body }) => {
          if (body.type === 'BlockStatement') return
          context.report({
            node: body,
            message: 'The body of a loop stands in braces.',
            fix: (fixer) => [
              fixer.insertTextBefore(body, '{\n'),
              fixer.insertTextAfter(body, '\n}'),
            ],
          })
        }
        return {
          ForStatement: check,
          ForInStatement: check,
          ForOfStatement: check,
          WhileStatement: check,
          DoWhileStatement: check,
        }
      },
    },
  },
}
