document.getElementById('ask').addEventListener('click', async () => {
  document.getElementById('answer').textContent = await window.api.call('echo', '主进程的回答');
});
