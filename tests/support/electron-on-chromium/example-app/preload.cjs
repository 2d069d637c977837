const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  list: ['一', { two: 2 }],
  call: (name, ...args) => ipcRenderer.invoke('call', name, ...args),
  tick: (value) => ipcRenderer.send('tick', value),
  onTock: (listener) => {
    const withoutEvent = (_event, value) => listener(value);
    ipcRenderer.on('tock', withoutEvent);
    return () => ipcRenderer.removeListener('tock', withoutEvent);
  },
});
