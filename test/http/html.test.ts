import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../src/http/html.js'

test('text is escaped, markup made by the tag and lists of it are not', () => {
  const items = ['a', '<b>'].map((name) => html`<li>${name}</li>`)

  expect(html`<ul title="${`"'&`}">${items}</ul>${html`<hr>`}${3}`.markup).toBe(
    '<ul title="&quot;&#39;&amp;"><li>a</li><li>&lt;b&gt;</li></ul><hr>3',
  )
})

test('nothing is left out or added where pieces are empty or absent', () => {
  expect(html`<p></p>`.markup).toBe('<p></p>')
  expect(html`${''}${0}${[]}`.markup).toBe('0')
})

test('whatever the text, it neither opens a tag nor closes an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"']/)
    }),
  )
})
