import { closePage } from '../../adapters/office/office-dialog';
import { closeText } from '../../text/command-text';
import { messageIn } from '../message-address';

const { text, language } = messageIn(window.location.search);
document.documentElement.lang = language;
const sentence = document.getElementById('text');
const button = document.getElementById('close');
if (sentence !== null) sentence.textContent = text;
if (button !== null) {
  button.textContent = closeText(language);
  button.addEventListener('click', closePage);
  button.focus();
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePage();
});
