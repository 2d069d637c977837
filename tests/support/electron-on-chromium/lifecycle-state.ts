/** How far the app's life has come; read by the parts whose behaviour Electron binds to it. */
export const lifecycle = { ready: false, quitting: false };
