export default async function proof({ load, click, settle, act, log, window }) {
  await act(async () => load('open-dialog.js').openDialog('close'));
  click('button');
  await settle(5);
  log('closed', window.closed, window.document.querySelectorAll('button').length);
}
