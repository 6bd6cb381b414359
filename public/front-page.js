// Shows the copy button only where the browser lets a page write to the clipboard.
const button = document.getElementById('copy')
const command = document.getElementById('curl')

if (navigator.clipboard) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(command.textContent)
    button.textContent = 'Copied'
  })
}
